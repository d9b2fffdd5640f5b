// SPDX-License-Identifier: MIT
#include "app/journey/change_plan.h"
#include "app/journey/earlier.h"
#include "app/journey/walk.h"

#include <algorithm>

namespace kneecoach {

/// Where one knee has no pain: only the sore one, or both?
std::optional<Leg> Walk::painlessKnee() const {
    const Told& told = j_.told;
    if (told.choseSoreOne || !told.chosen.left || !told.chosen.right) return std::nullopt;
    if (!told.pain.left || !told.pain.right) return std::nullopt;
    for (const Leg leg : bothLegs)
        if (*told.pain[leg] == 0 && *told.pain[other(leg)] > 0) return leg;
    return std::nullopt;
}

/// What the decision permits, narrowed by what earlier sessions say.
Permits Walk::permitted(const Decision& decision) const {
    return eased(pack_, j_.told, {decision.legs.left.permit, decision.legs.right.permit});
}

/// Numb hands may press too hard, sore ones are spared.
Wish Walk::wishToday(const Decision& decision) const {
    Wish wish = easedWish(pack_, j_.told);
    wish.soreHands = j_.liking.hands == HandState::sore;
    if (j_.liking.hands == HandState::numb) wish.firmness = 1;
    for (const Leg leg : bothLegs) {
        wish.legs[leg] = decision.mayStart(leg);
        const auto left = std::chrono::floor<Minutes>(leftToday(pack_, j_.told, leg));
        if (wish.legs[leg]) wish.minutes = std::min(wish.minutes, left);
    }
    if (!wish.legs[wish.first]) wish.first = other(wish.first);
    return wish;
}

YourPlan Walk::planned(const Decision& decision) const {
    const Permits permits = permitted(decision);
    return {decision, permits, planRoutine(pack_, permits, wishToday(decision))};
}

/// Legs and hands are told of the person; all else is the wish's. Answers whether it was understood.
bool Walk::change(const ChangingPlan& changing, std::string_view asked) {
    if (const auto legs = behind(asked, "legs/")) {
        const auto leg = legNamed(*legs);
        j_.told.chosen = {leg != Leg::right, leg != Leg::left};
        j_.told.startWithChosen();
        return true;
    }
    if (const auto hands = behind(asked, "hands/")) return setHands(*hands);
    return changeWish(pack_, j_.told.wish, changing.leg, asked);
}

/// The permits are judged anew when a session begins. Where they are not what was planned with, nothing begins.
void Walk::begin(const YourPlan& plan) {
    const Permits permits = permitted(decided());
    const auto* routine = std::get_if<Routine>(&plan.plan);
    if (!routine || permits != plan.permits) {
        j_.remark = "check.asked-again";
        return goOn();
    }
    Circumstances around{{}, emergencyNumber(pack_, j_.liking), {}};
    for (const Leg leg : bothLegs)
        around.playedToday[leg] = adviceToday(pack_, j_.told, leg).doneToday;
    j_.told.saidHello = true; // this visit is under way: no page of it asks "hello again"
    j_.before.clear();
    InSession session{permits, *routine,
        kneecoach::begin(pack_, permits, *routine, now_.running, around), now_.world};
    session.decision = plan.decision;
    go(std::move(session));
}

} // namespace kneecoach
