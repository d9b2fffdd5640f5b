// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/liking.h"
#include "base/error.h"

#include <string>

namespace kneecoach {

/// Where the settings are kept: in `profile`, or where there is none in the folder for them that the desktop names
/// ($XDG_CONFIG_HOME, else ~/.config). Empty where no such place is known.
std::string settingsPath(const std::string& profile);

/// Where a clinic puts its file for this program: beside the settings. Empty where no such place is known, or nothing lies
/// there.
std::string clinicPath(const std::string& profile);

/// What is kept at `path`; the usual where nothing was kept yet. A damaged file is an error that names the place, and
/// never a guess.
Result<Liking> readLiking(const std::string& path);

/// Keeps it at `path`, for this user alone (0600, the folder 0700). The file is whole at every moment; one that could not
/// be read is set aside beside it, not overwritten.
Result<void> writeLiking(const std::string& path, const Liking& liking);

} // namespace kneecoach
