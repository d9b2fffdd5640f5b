// SPDX-License-Identifier: MIT
#include "routine/left_out.h"

#include "routine/holds.h"
#include "routine/reasons.h"
#include "routine/replacing.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// A step that comes only when asked for, or in place of another one, is not missed where nobody called for it.
bool isMissed(const Pack& pack, const Wish& wish, const Candidate& candidate) {
    const StepId& id = candidate.step->id;
    if (candidate.because == because::leaveOut || candidate.because == because::clinic) return true;
    if (holds(wish.include, id)) return true;
    return holds(pack.routine.core, id) || holds(pack.routine.fill, id)
        || isCalledFor(pack, wish, *candidate.step);
}

RuleId whyLeftOut(
    const Pack& pack, const Wish& wish, const Candidate& candidate, const Dropped& dropped) {
    if (!candidate.isPossible())
        return isMissed(pack, wish, candidate) ? candidate.because : RuleId{};
    const auto found = dropped.find(candidate.step->id);
    return found == dropped.end() ? RuleId{} : found->second;
}

} // namespace

std::vector<LeftOut> leftOutOf(const Pack& pack, const Wish& wish, Leg leg,
    const Candidates& candidates, const std::vector<PlannedStep>& steps, const Dropped& dropped) {
    std::vector<LeftOut> left;
    for (const Candidate& candidate : candidates) {
        if (std::ranges::find(steps, candidate.step->id, &PlannedStep::step) != steps.end())
            continue;
        const RuleId why = whyLeftOut(pack, wish, candidate, dropped);
        if (!why.empty()) left.push_back({leg, candidate.step->id, why});
    }
    return left;
}

} // namespace kneecoach
