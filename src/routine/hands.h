// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <optional>
#include <vector>

namespace kneecoach {

/// A load that sore hands take only with a rest after it.
inline constexpr int heavyLoad = 2;

/// A way of doing a step together with the hand that does it.
struct Grasp {
    const Way* way = nullptr;
    std::optional<Hand> hand; ///< nothing for a tool
    int load = 0;
};

/// What this hand, or a tool in its place, costs in a technique.
int loadOf(const Technique& technique, std::optional<Hand> hand);

/// The ways of a step, each with its best hand; for sore hands the hand with the lowest load, and the lowest load first.
std::vector<Grasp> graspsFor(const Pack& pack, const Step& step, bool soreHands);

} // namespace kneecoach
