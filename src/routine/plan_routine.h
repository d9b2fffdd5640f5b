// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "routine/routine.h"
#include "routine/wish.h"
#include "screening/permit.h"
#include "content/pack.h"

namespace kneecoach {

using Permits = PerLeg<std::optional<Permit>>;

/// No routine: which choice closed each leg, and what was left out on the way.
struct NoRoutine {
    std::vector<ClosedLeg> closed;
    std::vector<LeftOut> leftOut;
};

using Plan = std::variant<Routine, NoRoutine>;

/// Plans each wished leg that has a permit. Every step lies inside the permit and the ceilings; the seconds of a leg are
/// exactly the minutes asked for, or the cap (content.md, section 4).
Plan planRoutine(const Pack& pack, const Permits& permits, const Wish& wish);

/// A routine put together elsewhere (saved, or cut down during a session), taken step by step through permit and ceilings
/// again: what does not pass is left out with its reason. No least length is asked of it.
Plan admit(const Pack& pack, const Permits& permits, std::vector<LegRoutine> legs);

}  // namespace kneecoach
