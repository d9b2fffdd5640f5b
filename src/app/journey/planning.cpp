// SPDX-License-Identifier: MIT
#include "app/journey/walk.h"

#include <algorithm>

namespace kneecoach {
namespace {

Permits permitsOf(const Decision& decision) {
    return {decision.legs.left.permit, decision.legs.right.permit};
}

} // namespace

/// Where one knee has no pain: only the sore one, or both?
std::optional<Leg> Walk::painlessKnee() const {
    const Told& told = j_.told;
    if (told.choseSoreOne || !told.chosen.left || !told.chosen.right) return std::nullopt;
    if (!told.pain.left || !told.pain.right) return std::nullopt;
    for (const Leg leg : bothLegs)
        if (*told.pain[leg] == 0 && *told.pain[other(leg)] > 0) return leg;
    return std::nullopt;
}

YourPlan Walk::planned(const Decision& decision) {
    Wish wish = j_.told.wish;
    if (j_.told.hasNumbHands) wish.firmness = 1;
    for (const Leg leg : bothLegs) {
        wish.legs[leg] = decision.mayStart(leg);
        const auto left = std::chrono::floor<Minutes>(leftToday(pack_, j_.told, leg));
        if (wish.legs[leg]) wish.minutes = std::min(wish.minutes, left);
    }
    if (!wish.legs[wish.first]) wish.first = other(wish.first);
    const Permits permits = permitsOf(decision);
    return {decision, permits, planRoutine(pack_, permits, wish)};
}

void Walk::change(std::string_view asked) {
    Wish& wish = j_.told.wish;
    if (const auto minutes = numberBehind(asked, "minutes/");
        minutes && *minutes >= 5 && *minutes <= 6)
        wish.minutes = Minutes(*minutes);
    if (const auto firmness = numberBehind(asked, "firmness/");
        firmness && *firmness >= 1 && *firmness <= 2)
        wish.firmness = *firmness;
    if (asked == "stool/yes" || asked == "stool/no") wish.stool = asked == "stool/yes";
    if (asked.starts_with("hands/")) {
        wish.soreHands = asked == "hands/sore";
        j_.told.hasNumbHands = asked == "hands/numb";
    }
    if (const auto first = behind(asked, "first/"); first && legNamed(*first))
        wish.first = *legNamed(*first);
    const auto name = behind(asked, "position/");
    const auto position = name ? PositionId::parse(*name) : std::nullopt;
    const Position* known = position ? find(pack_.positions, *position) : nullptr;
    if (known && known->canBeWished && !known->needsVoice) wish.position = *position;
}

/// The permits are judged anew when a session begins. Where they are not what was planned with, nothing begins.
void Walk::begin(const HandsReady& ready) {
    const Permits permits = permitsOf(decided());
    const auto* routine = std::get_if<Routine>(&ready.plan.plan);
    if (!routine || permits != ready.plan.permits) {
        j_.remark = "check.asked-again";
        return goOn();
    }
    Circumstances around{{}, emergencyNumber(pack_, j_.liking), {}};
    if (j_.told.played.day == dayOf(now_.world)) around.playedToday = j_.told.played.time;
    j_.before.clear();
    go(InSession{
        permits, *routine, kneecoach::begin(pack_, permits, *routine, now_.running, around)});
}

} // namespace kneecoach
