// SPDX-License-Identifier: MIT
#include "paper/plan_after_yes.h"

#include "routine/plan_routine.h"
#include "screening/screen.h"

namespace kneecoach {
namespace {

/// The same check, with every yes that is missing given today.
Check withYes(Check check, const Decision& decision) {
    for (const Leg leg : bothLegs)
        for (const std::size_t root : decision.legs[leg].pendingClearances)
            check.clearances.push_back({root, leg, {}, dayOf(check.at), {}, {}});
    return check;
}

std::optional<LegRoutine> routineOf(const Plan& plan, Leg leg) {
    const auto* routine = std::get_if<Routine>(&plan);
    if (!routine) return std::nullopt;
    for (const LegRoutine& each : routine->legs())
        if (each.leg == leg) return each;
    return std::nullopt;
}

} // namespace

bool asksFirst(const Decision& decision, Leg leg) {
    return decision.legs[leg].outcome == Outcome::clearanceNeeded;
}

std::vector<PlanAfterYes> plansAfterYes(
    const Pack& pack, const Check& check, const Decision& decision, const Wish& wish) {
    const Decision then = screen(pack, withYes(check, decision));
    Wish asked = wish;
    asked.legs = {asksFirst(decision, Leg::left), asksFirst(decision, Leg::right)};
    const Plan plan = planRoutine(pack, {then.legs.left.permit, then.legs.right.permit}, asked);
    std::vector<PlanAfterYes> plans;
    for (const Leg leg : bothLegs)
        if (asked.legs[leg])
            plans.push_back({leg, then.legs[leg].restriction, routineOf(plan, leg)});
    return plans;
}

} // namespace kneecoach
