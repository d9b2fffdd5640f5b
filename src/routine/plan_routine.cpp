// SPDX-License-Identifier: MIT
#include "routine/plan_routine.h"

#include "routine/offered.h"
#include "routine/plan_leg.h"
#include "routine/preparations.h"
#include "routine/reasons.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

/// A permit counts only for the leg it was given for.
bool hasPermit(const Permits& permits, Leg leg) {
    return permits[leg] && permits[leg]->leg() == leg;
}

template <class List>
bool allowAlike(const List& things, const Permit& a, const Permit& b) {
    return std::ranges::all_of(
        things, [&](const auto& thing) { return a.allows(thing.id) == b.allows(thing.id); });
}

bool equallyOpen(const Pack& pack, const Permit& a, const Permit& b) {
    return a.maxPressure() == b.maxPressure() && a.maxMinutes() == b.maxMinutes()
        && allowAlike(pack.regions, a, b) && allowAlike(pack.techniques, a, b)
        && allowAlike(pack.tools, a, b) && allowAlike(pack.positions, a, b);
}

using LegPlans = PerLeg<std::optional<LegPlan>>;

LegPlans planLegs(const Pack& pack, const Permits& permits, const Wish& wish) {
    LegPlans plans;
    for (Leg leg : bothLegs)
        if (wish.legs[leg] && hasPermit(permits, leg))
            plans[leg] = planLeg(pack, *permits[leg], wish);
    return plans;
}

/// Legs that are equally open get the same seconds, whatever is tender on one of them.
void makeEven(const Pack& pack, const Permits& permits, const Wish& wish, LegPlans& plans) {
    if (!plans.left || !plans.right || !plans.left->routine || !plans.right->routine) return;
    if (!equallyOpen(pack, *permits.left, *permits.right)) return;
    const Seconds shorter =
        std::min(plans.left->routine->seconds(), plans.right->routine->seconds());
    for (Leg leg : bothLegs)
        if (plans[leg]->routine->seconds() > shorter)
            plans[leg] = planLeg(pack, *permits[leg], wish, shorter);
}

std::array<Leg, 2> inOrder(const Wish& wish) { return {wish.first, other(wish.first)}; }

} // namespace

Plan planRoutine(const Pack& pack, const Permits& permits, const Wish& asked) {
    const Wish wish = withStepsOffered(pack, asked);
    LegPlans plans = planLegs(pack, permits, wish);
    makeEven(pack, permits, wish, plans);
    Routine routine;
    const bool asksNone = !wish.legs.left && !wish.legs.right;
    for (Leg leg : inOrder(wish)) {
        if (asksNone) routine.closed_.push_back({leg, because::legs});
        else if (wish.legs[leg] && !plans[leg])
            routine.closed_.push_back({leg, because::notStarted});
        if (!plans[leg]) continue;
        routine.leftOut_.insert(
            routine.leftOut_.end(), plans[leg]->leftOut.begin(), plans[leg]->leftOut.end());
        if (plans[leg]->routine) routine.legs_.push_back(std::move(*plans[leg]->routine));
        else routine.closed_.push_back({leg, plans[leg]->closedBecause});
    }
    if (routine.legs_.empty())
        return NoRoutine{std::move(routine.closed_), std::move(routine.leftOut_)};
    routine.preparations_ = preparationsFor(pack, permits, routine.legs_);
    return routine;
}

} // namespace kneecoach
