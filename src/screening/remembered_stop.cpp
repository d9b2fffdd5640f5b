// SPDX-License-Identifier: MIT
#include "screening/remembered_stop.h"

#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr Date forEver = std::chrono::year{9999} / 12 / 31;

Outcome outcomeOf(const Pack& pack, const LiveQuestion& live) {
    return pack.questions[live.question].chain[live.given->answer].effect.outcome;
}

/// After how long this thing has passed, or nothing where it has to be checked.
std::optional<Days> passesAfter(const Pack& pack, const QuestionId& id) {
    const Question* question = find(pack.questions, id);
    return question && question->opensAgain ? question->opensAgain->daysWithout : std::nullopt;
}

bool isEndedBy(
    const Pack&, const RememberedStop& stop, const WasChecked& checked, const Instant& now) {
    return !checked.by.empty() && dayOf(stop.at) <= checked.on && checked.on <= dayOf(now);
}

bool isEndedBy(const Pack& pack, const RememberedStop& stop, WasMistake, const Instant& now) {
    return isFresh(stop.at, now, pack.session.screening.mistake);
}

bool isEndedBy(const Pack& pack, const RememberedStop& stop, WentAway, const Instant& now) {
    return canGoAway(pack, stop) && std::ranges::all_of(stop.questions, [&](const QuestionId& id) {
        return stop.at.utc + *passesAfter(pack, id) <= now.utc;
    });
}

bool waitsForSomeone(const Pack& pack, const LiveQuestion& live) {
    const auto& opens = pack.questions[live.question].opensAgain;
    return opens && opens->when == OpensAgain::When::seen
        && outcomeOf(pack, live) == Outcome::contraindicated;
}

} // namespace

bool ends(const Pack& pack, const RememberedStop& stop, const Ending& ending, const Instant& now) {
    return std::visit([&](const auto& said) { return isEndedBy(pack, stop, said, now); }, ending);
}

bool canGoAway(const Pack& pack, const RememberedStop& stop) {
    const auto passes = [&](const QuestionId& id) { return passesAfter(pack, id).has_value(); };
    return !stop.questions.empty() && std::ranges::all_of(stop.questions, passes);
}

std::optional<RememberedStop> personStop(const Pack& pack, const Check& check) {
    RememberedStop stop{Outcome::clear, {}, std::nullopt, check.at};
    for (const LiveQuestion& live : liveQuestions(pack, check)) {
        if (!live.given || !stopsThePerson(outcomeOf(pack, live))) continue;
        stop.outcome = std::max(stop.outcome, outcomeOf(pack, live));
        const QuestionId& id = pack.questions[live.question].id;
        if (std::ranges::find(stop.questions, id) == stop.questions.end())
            stop.questions.push_back(id);
    }
    return stop.questions.empty() ? std::nullopt : std::optional(std::move(stop));
}

std::vector<RememberedStop> legStops(const Pack& pack, const Check& check) {
    std::vector<RememberedStop> stops;
    for (const LiveQuestion& live : liveQuestions(pack, check))
        for (const Leg leg : bothLegs)
            if (live.given && live.actsOn(leg) && waitsForSomeone(pack, live))
                stops.push_back(
                    {Outcome::contraindicated, {pack.questions[live.question].id}, leg, check.at});
    return stops;
}

std::vector<Stop> stopsOf(const std::vector<RememberedStop>& stops) {
    std::vector<Stop> inForce;
    for (const RememberedStop& stop : stops)
        for (const Leg leg : bothLegs)
            if (stop.leg.value_or(leg) == leg) inForce.push_back({leg, "earlier-stop", forEver});
    return inForce;
}

} // namespace kneecoach
