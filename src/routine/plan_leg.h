// SPDX-License-Identifier: MIT
#pragma once

#include "routine/leg_length.h"
#include "routine/routine.h"

#include <optional>
#include <vector>

namespace kneecoach {

/// What was planned for one leg.
struct LegPlan {
    std::optional<LegRoutine> routine;
    RuleId closedBecause; ///< where there is none
    std::vector<LeftOut> leftOut;
};

/// Plans one leg, no longer than `most` where that is given.
LegPlan planLeg(const Pack& pack, const Permit& permit, const Wish& wish,
    std::optional<Seconds> most = std::nullopt);

} // namespace kneecoach
