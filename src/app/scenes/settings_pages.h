// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"

namespace kneecoach {

// Settings that take more than one choice.

/// Where the person lives, and so whom they call in an emergency.
Scene countryPage(const Sheet& sheet);

/// A number of their own, typed digit by digit.
Scene numberPage(const Sheet& sheet, const InSettings& settings);

/// Which key means what in a session.
Scene keysPage(const Sheet& sheet, const InSettings& settings);

/// What a key is called: "Space", "→".
std::string keyName(int key);

} // namespace kneecoach
