// SPDX-License-Identifier: MIT
#pragma once

#include "routine/candidate.h"
#include "routine/routine.h"

#include <map>
#include <vector>

namespace kneecoach {

/// Steps that could be done and were put aside all the same, each with its reason.
using Dropped = std::map<StepId, RuleId>;

/// The steps a leg does without, in the pack's order: what was dropped, and what wish, permit or place closed, unless it
/// comes only when it is called for and nobody did.
std::vector<LeftOut> leftOutOf(const Pack& pack, const Wish& wish, Leg leg,
    const Candidates& candidates, const std::vector<PlannedStep>& steps, const Dropped& dropped);

} // namespace kneecoach
