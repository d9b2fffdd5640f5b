// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"
#include "screening/permit.h"

#include <vector>

namespace kneecoach {

/// The set-ups of the wished position in which a way of a step reaches its regions.
struct Setups {
    std::vector<std::size_t> places; ///< in order of preference
    bool missStool = false;          ///< there would be another one, with a stool
};

/// Where a way of a step can be done in `position` while `left` of its regions are left.
Setups setupsFor(const Pack& pack, const Wish& wish, std::size_t position, const Step& step,
    const Way& way, RegionBits left);

/// What closes a position for a step: it, or one of those the step also needs. An empty id where the permit allows them all.
RuleId closedPosition(
    const Pack& pack, const Permit& permit, const PositionId& position, const Step& step);

/// Whether a step is placed by what the hands reach, not by a list of its own.
inline bool isAnywhere(const Step& step, const Way& way) {
    return step.where.empty() && way.where.empty();
}

} // namespace kneecoach
