// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/routine.h"
#include "routine/wish.h"
#include "screening/check.h"
#include "screening/decision.h"

#include <optional>
#include <vector>

namespace kneecoach {

/// Whether this leg waits for a clinician's yes, and for nothing else.
bool asksFirst(const Decision& decision, Leg leg);

/// What would be done to a leg after a yes.
struct PlanAfterYes {
    Leg leg = Leg::left;
    Restriction restriction;           ///< what stays left out
    std::optional<LegRoutine> routine; ///< nothing where too little is left
};

/// What the answers of `check` would come to if every yes that is missing were given: for each leg that asks first. It is to be
/// told, not to be done: no permit and no routine leaves here.
std::vector<PlanAfterYes> plansAfterYes(
    const Pack& pack, const Check& check, const Decision& decision, const Wish& wish);

} // namespace kneecoach
