// SPDX-License-Identifier: MIT
#include "screening/good_until.h"

#include "screening/clearances.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// The last whole day before an answer is too old, by the calendar of the place of the check.
std::optional<Date> lastDayOf(const Pack& pack, const Check& check, const LiveQuestion& live) {
    const Question& question = pack.questions[live.question];
    if (!live.given || question.asked != Asked::every30Days) return std::nullopt;
    const Instant stale{live.given->at.utc + pack.session.screening.asksAgain, check.at.offset};
    return dayOf(stale) - Days{1};
}

bool needsClearance(const Pack& pack, const LiveQuestion& live) {
    const Question& question = pack.questions[live.question];
    return live.given
        && question.chain[live.given->answer].effect.outcome == Outcome::clearanceNeeded;
}

/// What is known so far, and one day more.
void keepSooner(std::optional<Date>& soonest, const std::optional<Date>& day) {
    if (day) soonest = std::min(soonest.value_or(*day), *day);
}

} // namespace

std::optional<Date> goodUntil(const Pack& pack, const Check& check) {
    const auto live = liveQuestions(pack, check);
    std::optional<Date> soonest;
    for (const LiveQuestion& question : live) {
        keepSooner(soonest, lastDayOf(pack, check, question));
        for (const Leg leg : bothLegs)
            if (question.actsOn(leg) && needsClearance(pack, question))
                keepSooner(soonest, clearedUntil(pack, check, live, question.question, leg));
    }
    if (soonest) soonest = std::max(*soonest, dayOf(check.at));
    return soonest;
}

} // namespace kneecoach
