// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace kneecoach {

/// Each choice of a wish as a number. Sore hands and tender places are none of them: they are asked at home.
struct WishChoices {
    std::uint32_t legs = 0;
    std::uint32_t first = 0;
    std::uint32_t minutes = 0;
    std::uint32_t firmness = 0;
    std::uint32_t tools = 0;
    std::uint32_t position = 0;
    std::uint32_t stool = 0;
    std::vector<std::uint32_t> steps; ///< of each step of the pack: as it comes, included, left out
    std::vector<std::uint32_t> order; ///< of each included one: which of those still to be named
};

/// The choices of a wish, in the lists of this pack. What has no place there is left away, or is the nearest that has.
WishChoices choicesOf(const Pack& pack, const Wish& wish);

/// The wish with these choices, each below its count. Lists stand in the order of the pack, `include` in its own.
Wish wishOf(const Pack& pack, const WishChoices& choices);

/// Calls `visit(count, choice)` with each choice, in the order a code holds them: first what every wish has.
void eachChoice(const Pack& pack, WishChoices& choices,
    const std::function<void(std::uint32_t, std::uint32_t&)>& visit);

} // namespace kneecoach
