// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>

namespace kneecoach {

/// What an emergency number may be, whoever sets it: 2 to 15 digits and nothing else.
inline bool isEmergencyNumber(std::string_view number) {
    return number.size() >= 2 && number.size() <= 15
        && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace kneecoach
