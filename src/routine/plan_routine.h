// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/routine.h"
#include "routine/wish.h"
#include "screening/permit.h"

#include <optional>
#include <variant>
#include <vector>

namespace kneecoach {

/// No routine: which choice closed each leg, and what was left out on the way.
struct NoRoutine {
    std::vector<ClosedLeg> closed;
    std::vector<LeftOut> leftOut;
};

/// Plans each wished leg that has a permit, the one to begin with first. Every step lies inside the permit and the ceilings;
/// the seconds of a leg are exactly the minutes asked for, or less with the reason. A wished leg that gets none is closed
/// by a choice of the wish, a question, a ceiling, or `not-started` where it has no permit.
Plan planRoutine(const Pack& pack, const Permits& permits, const Wish& wish);

/// A routine put together elsewhere (saved, or cut down during a session), taken step by step through catalogue, permit and
/// ceilings again, in its order: regions and pressure a permit no longer allows are taken away, whatever else does not pass
/// is left out with its reason. No least length is asked of it or of its steps.
Plan admit(const Pack& pack, const Permits& permits, std::vector<LegRoutine> legs);

} // namespace kneecoach
