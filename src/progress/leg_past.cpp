// SPDX-License-Identifier: MIT
#include "progress/leg_past.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool had(const LegDone& leg) { return leg.done > Seconds{0} || !leg.sharp.empty(); }

std::vector<PastSession> sessionsOf(const History& history, Leg leg) {
    std::vector<PastSession> sessions = history.sessions;
    std::erase_if(sessions, [&](const PastSession& session) { return !had(session.legs[leg]); });
    std::ranges::stable_sort(sessions, {}, &PastSession::start);
    return sessions;
}

void addRest(LegDone& all, const LegDone& rest) {
    all.done += rest.done;
    all.finished |= rest.finished;
    if (!all.before) all.before = rest.before;
    if (rest.after) all.after = rest.after;
    all.sharp.insert(all.sharp.end(), rest.sharp.begin(), rest.sharp.end());
}

std::vector<LegDay> daysOf(const History& history, Leg leg, Minutes offset) {
    std::vector<LegDay> days;
    for (const PastSession& session : sessionsOf(history, leg)) {
        const Date day = dayOf({session.start.utc, offset});
        if (!days.empty() && days.back().day == day) addRest(days.back().all, session.legs[leg]);
        else days.push_back({day, session.start, session.legs[leg], {}});
    }
    return days;
}

/// A clock that was set back leaves days after today; they stay in the past of the leg.
void putLast(std::vector<LegDay>& days, Date today) {
    std::stable_partition(
        days.begin(), days.end(), [&](const LegDay& day) { return day.day != today; });
}

LegDay* lastBefore(std::vector<LegDay>& days, const Instant& at) {
    LegDay* last = nullptr;
    for (LegDay& day : days)
        if (day.start < at && (!last || last->start < day.start)) last = &day;
    return last;
}

/// A reply from before the first session speaks of none.
void file(std::vector<LegDay>& days, const Reply& reply) {
    if (LegDay* day = lastBefore(days, reply.at)) day->replies.push_back(reply);
}

/// A visit never counts before its own date.
std::vector<Visit> visitsFor(const History& history, Leg leg, Date today) {
    std::vector<Visit> visits = history.visits;
    std::erase_if(visits,
        [&](const Visit& visit) { return visit.leg.value_or(leg) != leg || visit.on > today; });
    return visits;
}

} // namespace

const LegDay* LegPast::last() const { return days.empty() ? nullptr : &days.back(); }

const LegDay* LegPast::already() const { return last() && last()->day == today ? last() : nullptr; }

std::span<const LegDay> LegPast::earlier() const {
    return {days.data(), days.size() - (already() ? 1 : 0)};
}

std::optional<Date> LegPast::lastSeen() const {
    std::optional<Date> last;
    for (const Visit& visit : visits)
        if (!visit.place) last = std::max(last, std::optional(visit.on));
    return last;
}

LegPast pastOf(const History& history, Leg leg, const Reply& today) {
    const Date day = dayOf(today.at);
    LegPast past{
        leg, day, today, daysOf(history, leg, today.at.offset), visitsFor(history, leg, day)};
    putLast(past.days, day);
    for (const Reply& reply : history.replies[leg]) file(past.days, reply);
    if (!past.days.empty()) past.days.back().replies.push_back(today);
    return past;
}

} // namespace kneecoach
