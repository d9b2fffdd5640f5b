// SPDX-License-Identifier: MIT
#pragma once

#include "routine/ceilings.h"
#include "routine/hands.h"
#include "routine/wish.h"
#include "screening/permit.h"

namespace kneecoach {

/// The multiple of 5 s that is planned in.
inline constexpr Seconds pace{5};

/// How long a step may last when it is done so, under the ceilings; sore hands may get tired sooner.
StepTimes timesOf(const Pack& pack, const Wish& wish, const Step& step, const Grasp& grasp);

/// How firm a step may be: the least of its bound, the permit's cap and the firmness asked for.
Pressure firmnessOf(
    const Pack& pack, const Permit& permit, const Wish& wish, const Step& step, const Way& way);

/// Why a body's weight would be too much, where this way puts it on the leg; it cannot be made lighter.
RuleId tooHeavy(
    const Pack& pack, const Permit& permit, const Wish& wish, const Step& step, const Way& way);

} // namespace kneecoach
