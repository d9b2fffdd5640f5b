// SPDX-License-Identifier: MIT
#include "app/journey/home.h"
#include "app/journey/walk.h"

namespace kneecoach {

/// "Hello again": how sore now, and how it was after last time. Nothing is gone past that was not said.
void Walk::hear(const AtHome& home, std::string_view wish) {
    if (wish == "more") return go(Telling{});
    if (wish == "knees") return go(ChoosingKnees{});
    if (wish == "done") return go(Gone{});
    sayPainNow(wish);
    saySoreness(home, wish);
    if (wish != "begin" || !isAllSaid(j_.told)) return;
    j_.told.saidHello = true;
    goOn();
}

void Walk::sayPainNow(std::string_view wish) {
    const auto question = painQuestion(pack_);
    for (const Leg leg : bothLegs) {
        const auto number = numberBehind(wish, "pain-" + std::string(name(leg)) + "/");
        if (!number || !question || !j_.told.chosen[leg]) continue;
        const NumberRange range = *pack_.questions[*question].number;
        if (*number < range.least || *number > range.most) continue;
        giveNumber(pack_, j_.told, *question, leg, *number);
    }
}

/// "No" is said of both legs. Anything else is said of one leg, and the other was not sore, or of both.
void Walk::saySoreness(const AtHome& home, std::string_view wish) {
    const PerLeg<bool> asked = askedAfterLastTime(j_.told);
    const auto reply = behind(wish, "after/");
    const auto soreness = reply ? afterLastTimeNamed(*reply) : std::nullopt;
    if (soreness) return saySoreness(*soreness, asked);
    const auto leg = legNamed(wish);
    if (!home.asksWhichLeg || !home.soreness || (!leg && wish != "both")) return;
    keepSoreness(AfterLastTime::no, asked);
    if (leg) keepSoreness(*home.soreness, {*leg == Leg::left, *leg == Leg::right});
    else keepSoreness(*home.soreness, asked);
    j_.place = AtHome{};
    j_.before.clear();
}

void Walk::saySoreness(AfterLastTime soreness, const PerLeg<bool>& asked) {
    for (const Leg leg : bothLegs) j_.told.soreness[leg].reset();
    const bool isOfOne = soreness == AfterLastTime::no || asked.left != asked.right;
    if (!isOfOne) return goToWhichLeg(soreness);
    keepSoreness(soreness, asked);
    j_.place = AtHome{};
}

void Walk::goToWhichLeg(AfterLastTime soreness) {
    j_.before = {AtHome{}};
    j_.place = AtHome{soreness, true};
}

void Walk::keepSoreness(AfterLastTime soreness, const PerLeg<bool>& legs) {
    for (const Leg leg : bothLegs)
        if (legs[leg]) {
            j_.told.soreness[leg] = soreness;
            j_.told.repliedAt[leg] = now_.world;
        }
}

} // namespace kneecoach
