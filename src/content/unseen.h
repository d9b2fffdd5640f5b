// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace kneecoach {

/// Whether a text holds what nobody sees, or what turns the order of letters: with it a word looks like another, or hides
/// from a search.
inline bool hasUnseen(std::string_view text) {
    constexpr std::array<std::string_view, 13> unseen{"\u00AD", "\u200B", "\u2060", "\uFEFF",
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"};
    return std::ranges::any_of(
        unseen, [&](std::string_view sign) { return text.find(sign) != text.npos; });
}

} // namespace kneecoach
