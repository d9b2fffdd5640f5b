// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace kneecoach {

/// Puts `bytes` in the place of the file at `path`, all of them or none: written beside it under a name nothing else has,
/// brought to the disk, then moved. The file is 0600.
Result<void> writeWhole(const std::string& path, std::string_view bytes);

} // namespace kneecoach
