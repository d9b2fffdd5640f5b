// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kneecoach {

/// The first claim in an English text that must never be made, in its own words; nothing where there is none.
std::optional<std::string> bannedClaimIn(std::string_view text);

} // namespace kneecoach
