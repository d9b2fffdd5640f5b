// SPDX-License-Identifier: MIT
#include "app/journey/home.h"

#include "app/journey/earlier.h"

#include <algorithm>

namespace kneecoach {

std::optional<std::size_t> painQuestion(const Pack& pack) {
    for (std::size_t place = 0; place < pack.questions.size(); ++place) {
        const Question& question = pack.questions[place];
        if (question.number && question.of == AskedOf::leg && question.asked == Asked::everySession)
            return place;
    }
    return std::nullopt;
}

namespace {

/// Whether the leg had a session on an earlier day, and none today.
bool hasLastTime(const Told& told, Leg leg) {
    const Date today = dayOf(told.check.at);
    bool earlier = false, already = false;
    for (const PastSession& session : told.history.sessions) {
        if (session.legs[leg].done == Seconds{0}) continue;
        const bool isToday = dayOf({session.start.utc, told.check.at.offset}) == today;
        (isToday ? already : earlier) = true;
    }
    return earlier && !already;
}

} // namespace

PerLeg<bool> askedAfterLastTime(const Told& told) {
    return {told.chosen.left && hasLastTime(told, Leg::left),
        told.chosen.right && hasLastTime(told, Leg::right)};
}

bool isAllSaid(const Told& told) {
    const PerLeg<bool> asked = askedAfterLastTime(told);
    return std::ranges::all_of(bothLegs, [&](Leg leg) {
        return (!told.chosen[leg] || told.pain[leg]) && (!asked[leg] || told.soreness[leg]);
    });
}

bool isDoneForToday(const Pack& pack, const Told& told) {
    const auto isFull = [&](Leg leg) {
        const auto closings = adviceToday(pack, told, leg).closings;
        return std::ranges::count(closings, RuleId("leg-full"), &Closing::rule) > 0;
    };
    return std::ranges::all_of(bothLegs, [&](Leg leg) { return !told.chosen[leg] || isFull(leg); });
}

} // namespace kneecoach
