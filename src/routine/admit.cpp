// SPDX-License-Identifier: MIT
#include "routine/admission.h"
#include "routine/plan_routine.h"
#include "routine/preparations.h"
#include "routine/reasons.h"

#include <algorithm>

namespace kneecoach {
namespace {

RuleId closedBecause(
    const Permits& permits, const LegRoutine& leg, const std::vector<LegRoutine>& admitted) {
    if (!permits[leg.leg] || permits[leg.leg]->leg() != leg.leg) return because::notStarted;
    const bool twice = std::ranges::find(admitted, leg.leg, &LegRoutine::leg) != admitted.end();
    return twice ? because::legMinutes : RuleId{};
}

} // namespace

Plan admit(const Pack& pack, const Permits& permits, std::vector<LegRoutine> legs) {
    Routine routine;
    std::optional<PositionId> position;
    for (LegRoutine& leg : legs) {
        if (const RuleId why = closedBecause(permits, leg, routine.legs_); !why.empty()) {
            routine.closed_.push_back({leg.leg, why});
            continue;
        }
        Admission admission(pack, *permits[leg.leg], position);
        for (PlannedStep& step : leg.steps) admission.take(std::move(step));
        position = admission.position();
        routine.leftOut_.insert(
            routine.leftOut_.end(), admission.leftOut().begin(), admission.leftOut().end());
        if (admission.steps().empty()) routine.closed_.push_back({leg.leg, admission.whyEmpty()});
        else routine.legs_.push_back({leg.leg, admission.steps(), std::nullopt, {}});
    }
    if (routine.legs_.empty())
        return NoRoutine{std::move(routine.closed_), std::move(routine.leftOut_)};
    routine.preparations_ = preparationsFor(pack, permits, routine.legs_);
    return routine;
}

} // namespace kneecoach
