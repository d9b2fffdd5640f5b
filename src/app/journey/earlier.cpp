// SPDX-License-Identifier: MIT
#include "app/journey/earlier.h"

#include "routine/offered.h"

#include <algorithm>

namespace kneecoach {
namespace {

ProgressRules rulesOf(const Pack& pack) {
    const BetweenRules& between = pack.session.between;
    ProgressRules rules;
    rules.flareSoreness = between.flareSoreness;
    rules.flarePainRise = between.flarePainRise;
    rules.flareRest = between.flareRest;
    rules.secondFlare = between.secondFlare;
    rules.samePlaceSessions = between.samePlaceSessions;
    rules.samePlaceTimes = between.samePlaceTimes;
    rules.worseSessions = between.worseSessions;
    rules.worseBy = between.worseBy;
    rules.noHelpWeeks = between.noHelpWeeks;
    rules.noHelpSessions = between.noHelpSessions;
    rules.noHelpPoints = between.noHelpPoints;
    rules.noHelpPercent = between.noHelpPercent;
    rules.betterPoints = between.betterPoints;
    rules.betterPercent = between.betterPercent;
    rules.gap = between.gap;
    rules.dose = between.dose;
    rules.doseAdviseAt = between.doseAdviseAt;
    rules.doseStopAt = between.doseStopAt;
    rules.firmAfterSessions = between.firmAfterSessions;
    rules.legADay = pack.session.limits.leg;
    rules.leastLeg = pack.session.limits.leastLeg;
    return rules;
}

Reply replyToday(const Told& told, Leg leg, const Instant& at) {
    return {at, told.pain[leg], told.soreness[leg]};
}

bool isEverySession(const Pack& pack, std::size_t question) {
    return pack.questions[question].asked == Asked::everySession;
}

/// "Lighter today": the routine of the first sessions, as light as can be.
Advice lighterDay() {
    Advice advice;
    advice.easing = {true, 1, {}, {RuleId("lighter-day")}};
    return advice;
}

} // namespace

Advice adviceToday(const Pack& pack, const Told& told, Leg leg) {
    return adviseOn(told.history, leg, replyToday(told, leg, told.check.at), rulesOf(pack));
}

Easing easingToday(const Pack& pack, const Told& told) {
    Advice all;
    for (const Leg leg : bothLegs)
        if (told.check.asked[leg]) all = join(std::move(all), adviceToday(pack, told, leg));
    if (told.isLighter) all = join(std::move(all), lighterDay());
    return all.easing;
}

const NamedRoutine* firstRoutine(const Pack& pack) {
    return find(pack.routine.named, RoutineId("first-sessions"));
}

Wish easedWish(const Pack& pack, const Told& told) {
    Wish wish = told.wish;
    wish.minutes = minutesOffered(pack, wish.minutes);
    const Easing easing = easingToday(pack, told);
    wish.firmness = std::min(wish.firmness, easing.maxPressure);
    const NamedRoutine* first = firstRoutine(pack);
    if (!easing.firstSession || !first) return wish;
    wish.minutes = minutesOffered(pack, std::min(wish.minutes, first->minutes));
    wish.leaveOut.insert(wish.leaveOut.end(), first->leavesOut.begin(), first->leavesOut.end());
    std::erase_if(wish.include,
        [&](const StepId& step) { return std::ranges::count(first->leavesOut, step) > 0; });
    return wish;
}

Permits eased(const Pack& pack, const Told& told, Permits permits) {
    for (const Leg leg : bothLegs) {
        if (!permits[leg]) continue;
        const Easing easing = adviceToday(pack, told, leg).easing;
        permits[leg] = permits[leg]->lowered(easing.maxPressure);
        for (const RegionId& region : easing.leftOut) permits[leg] = permits[leg]->without(region);
    }
    return permits;
}

Millis leftToday(const Pack& pack, const Told& told, Leg leg) {
    const Millis done = adviceToday(pack, told, leg).doneToday;
    return std::max(Millis(pack.session.limits.leg) - done, Millis{0});
}

History historyWithToday(const Told& told) {
    History history = told.history;
    for (const Leg leg : bothLegs)
        if (told.pain[leg] || told.soreness[leg])
            history.replies[leg].push_back(replyToday(told, leg, told.repliedAt[leg]));
    return history;
}

void beginVisit(const Pack& pack, Told& told) {
    told.history = historyWithToday(told);
    for (std::size_t question = 0; question < pack.questions.size(); ++question)
        for (const Leg leg : bothLegs)
            if (isEverySession(pack, question)) told.check.answers.forget(pack, question, leg);
    told.pain = {};
    told.soreness = {};
    told.saidHello = told.isLighter = false;
    told.clearanceIsOpen = told.knowsWhatIsShut = false;
    if (told.choseKnees) told.startWithChosen();
}

PerLeg<bool> closedUntilSeen(const Pack& pack, const Told& told) {
    PerLeg<bool> closed{};
    for (const Leg leg : bothLegs)
        for (const Closing& closing : adviceToday(pack, told, leg).closings)
            if (closing.rule == RuleId("worse") || closing.rule == RuleId("second-flare"))
                closed[leg] = told.check.asked[leg];
    return closed;
}

bool waitsForSomeone(const Pack& pack, const Told& told) {
    return closedUntilSeen(pack, told) != PerLeg<bool>{}
    || std::ranges::any_of(
        told.stops, [](const RememberedStop& stop) { return stop.leg.has_value(); });
}

void recordVisit(Told& told, std::optional<Leg> leg, std::string by, Date on) {
    told.history.visits.push_back({leg, std::move(by), on, std::nullopt});
}

} // namespace kneecoach
