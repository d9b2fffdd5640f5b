// SPDX-License-Identifier: MIT
#include "progress/flare.h"

#include "progress/subjects.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isSoreForLong(const Reply& reply) {
    return reply.afterLastTime && *reply.afterLastTime >= AfterLastTime::lasting;
}

bool isStillSore(const Reply& reply) { return reply.afterLastTime == AfterLastTime::still; }

bool isSoonAfter(const LegDay& day, const Reply& reply, const ProgressRules& rules) {
    return reply.at.utc - day.start.utc <= rules.flareSoreness;
}

const LegDay* lastFlare(const LegPast& past, const ProgressRules& rules) {
    const LegDay* last = nullptr;
    for (const LegDay& day : past.days)
        if (hasFlared(day, rules) && (!last || last->day < day.day)) last = &day;
    return last;
}

bool isSecond(const LegPast& past, const LegDay& flare, const ProgressRules& rules) {
    return std::ranges::any_of(past.days, [&](const LegDay& before) {
        return before.day < flare.day && flare.day <= before.day + rules.secondFlare
            && hasFlared(before, rules);
    });
}

/// No sooner than on the day of that session can anyone have seen what came of it.
bool wasSeen(const LegPast& past, const LegDay& flare) { return past.lastSeen() >= flare.day; }

Advice seeSomeone(const LegPast& past, Date until) {
    Advice advice;
    advice.closings.push_back({past.leg, "second-flare", until});
    advice.lines = {{"second-flare", std::nullopt}, {"second-flare-ends", std::nullopt}};
    return advice;
}

Advice rest(const LegPast& past, Date until) {
    Advice advice;
    advice.closings.push_back({past.leg, "flare", std::max(until, past.today)});
    if (past.today <= until) advice.lines.push_back({"flare", until});
    else advice.lines.push_back({"flare-still", std::nullopt});
    return advice;
}

Advice closingFor(const LegPast& past, const LegDay& flare, const ProgressRules& rules) {
    const Date away = flare.day + rules.secondFlare;
    if (past.today <= away && isSecond(past, flare, rules) && !wasSeen(past, flare))
        return seeSomeone(past, away);
    const Date until = flare.day + rules.flareRest;
    if (past.today <= until || isStillSore(past.now)) return rest(past, until);
    return {};
}

/// The first session after the flared one. The rest of that session, later that day, is no other
/// one.
bool beginsAgain(const LegPast& past, const ProgressRules& rules) {
    const auto earlier = past.earlier();
    return !earlier.empty() && hasFlared(earlier.back(), rules);
}

} // namespace

bool isPainUp(const LegDay& day, const Reply& reply, const ProgressRules& rules) {
    return reply.pain && day.all.before && *reply.pain - *day.all.before >= rules.flarePainRise;
}

bool hasFlared(const LegDay& day, const ProgressRules& rules) {
    return std::ranges::any_of(day.replies, [&](const Reply& reply) {
        return isSoreForLong(reply)
            || (isPainUp(day, reply, rules) && isSoonAfter(day, reply, rules));
    });
}

Advice aboutFlare(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    if (const LegDay* flare = lastFlare(past, rules)) advice = closingFor(past, *flare, rules);
    if (beginsAgain(past, rules)) advice.easing = shortAndEasy("after-flare", 1);
    return advice;
}

} // namespace kneecoach
