// SPDX-License-Identifier: MIT
#include "progress/pains.h"
#include "progress/subjects.h"

#include <algorithm>
#include <cstddef>

namespace kneecoach {
namespace {

/// What it is measured by: the sum it began with, of all sessions and of those since the last
/// visit. Where one of them shows a help, there was one.
int beginning(std::span<const Pain> pains, int began, int count) {
    return std::max(began, sumOfFirst(pains, count));
}

/// Whether so many sessions, in so long a time, did not even make it slightly better.
bool isNotHelping(
    std::span<const Pain> pains, int began, const Pain& now, const ProgressRules& rules) {
    const int count = rules.worseSessions;
    if (now.before == 0 || std::ssize(pains) < std::max(count, rules.noHelpSessions)) return false;
    if (now.day < pains.front().day + Days{7 * rules.noHelpWeeks}) return false;
    const int first = beginning(pains, began, count);
    const Down slightly{rules.noHelpPoints, rules.noHelpPercent};
    return first >= rules.leastPain * count
        && !slightly.isReached(first, sumOfLast(pains, count), count);
}

/// The last day it was said, were it said on every day of a session it was true of, but only every
/// 4 weeks: so nobody has to remember whether it was.
std::optional<Date> lastSaid(std::span<const Pain> pains, int began, const ProgressRules& rules) {
    std::optional<Date> said;
    for (std::size_t at = 0; at < pains.size(); ++at) {
        if (said && pains[at].day < *said + Days{7 * rules.noHelpWeeks}) continue;
        if (isNotHelping(pains.first(at), began, pains[at], rules)) said = pains[at].day;
    }
    return said;
}

/// The sessions before today, and today's pain.
Pains upToNow(const LegPast& past) {
    Pains pains = painsSince(past, past.lastSeen());
    std::erase_if(pains, [&](const Pain& pain) { return pain.day == past.today; });
    if (past.now.pain) pains.push_back({past.today, *past.now.pain});
    return pains;
}

} // namespace

Advice aboutNoHelp(const LegPast& past, const ProgressRules& rules) {
    const Pains all = painsSince(past, std::nullopt);
    const int count = rules.worseSessions;
    const int began = std::ssize(all) < count ? 0 : sumOfFirst(all, count);
    Advice advice;
    if (lastSaid(upToNow(past), began, rules) == past.today)
        advice.lines.push_back({"no-help", std::nullopt});
    return advice;
}

} // namespace kneecoach
