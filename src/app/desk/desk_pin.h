// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "clinic/pin.h"

#include <optional>
#include <string>

namespace kneecoach {

/// Where the PIN is kept that staff chose, where the clinic's file has none: beside the settings. It is the only thing the
/// front desk ever writes, and only when staff chooses it.
std::string deskPinPath(const std::string& profile);

/// The PIN that is kept there; nothing where none is yet. A damaged file is an error: it is nobody's PIN.
Result<std::optional<Pin>> readDeskPin(const std::string& path);

/// Keeps `digits`, salted and hashed, for this user alone (0600).
Result<void> writeDeskPin(const std::string& path, const std::string& digits);

} // namespace kneecoach
