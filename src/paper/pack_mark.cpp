// SPDX-License-Identifier: MIT
#include "paper/pack_mark.h"

#include <array>
#include <cinttypes>
#include <cstdio>

namespace kneecoach {

PackMark markOf(const Pack& pack) {
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016" PRIx64, pack.stamp);
    return {digits.data(), pack.words.at("notes.not-reviewed")};
}

} // namespace kneecoach
