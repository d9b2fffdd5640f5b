// SPDX-License-Identifier: MIT
#include "app/journey/home.h"
#include "app/journey/walk.h"

namespace kneecoach {

/// "Hello again": how sore now, and how it was after last time. Nothing is gone past that was not said.
void Walk::hear(const AtHome& home, std::string_view wish) {
    if (wish == "settings") return go(InSettings{});
    if (wish == "about") return go(Telling{});
    if (wish == "questions") return go(Telling{Telling::Of::questions});
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

/// Said of one leg, the other one was not sore; "No" is said of both.
void Walk::saySoreness(const AtHome& home, std::string_view wish) {
    const PerLeg<bool> asked = askedAfterLastTime(j_.told);
    if (const auto reply = behind(wish, "after/"))
        if (const auto soreness = afterLastTimeNamed(*reply)) {
            const bool isClear = *soreness == AfterLastTime::no || asked.left != asked.right;
            for (const Leg leg : bothLegs) j_.told.soreness[leg].reset();
            if (isClear) keepSoreness(*soreness, asked);
            j_.place = AtHome{*soreness};
            return;
        }
    if (!home.soreness || *home.soreness == AfterLastTime::no) return;
    if (const auto leg = legNamed(wish)) {
        keepSoreness(AfterLastTime::no, asked);
        keepSoreness(*home.soreness, {*leg == Leg::left, *leg == Leg::right});
    }
    if (wish == "both") keepSoreness(*home.soreness, asked);
}

void Walk::keepSoreness(AfterLastTime soreness, const PerLeg<bool>& legs) {
    for (const Leg leg : bothLegs)
        if (legs[leg]) {
            j_.told.soreness[leg] = soreness;
            j_.told.repliedAt[leg] = now_.world;
        }
}

} // namespace kneecoach
