// SPDX-License-Identifier: MIT
#include "screening/screen.h"

#include "screening/join_legs.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool hasStop(const Pack& pack, const std::vector<LiveQuestion>& live) {
    return std::ranges::any_of(live, [&](const LiveQuestion& question) {
        return question.given
            && stopsThePerson(
                pack.questions[question.question].chain[question.given->answer].effect.outcome);
    });
}

std::vector<Unanswered> openQuestions(const std::vector<LiveQuestion>& live) {
    std::vector<Unanswered> open;
    for (const LiveQuestion& question : live)
        if (question.isOpen())
            open.push_back(
                {question.question, question.ofPerson ? std::nullopt : std::optional(question.leg),
                    question.marksMissing});
    return open;
}

constexpr std::size_t mostClosures = 24; ///< room for what a careful person's answers withhold

/// The ids of a pack's list that are not excluded.
template <class List, class Tag>
std::vector<Id<Tag>> allowed(const List& list, Bits<Tag> excluded) {
    std::vector<Id<Tag>> ids;
    ids.reserve(list.size());
    for (std::size_t place = 0; place < list.size(); ++place)
        if (!excluded.has(place)) ids.push_back(list[place].id);
    return ids;
}

template <class List, class Tag>
void close(Allowed& allowed, const List& list, Bits<Tag> excluded, const RuleId& because) {
    for (std::size_t place = 0; place < list.size() && !excluded.empty(); ++place)
        if (excluded.has(place))
            allowed.closures.push_back({list[place].id.template as<ThingTag>(), because});
}

/// Notes what `cause` withholds. The first cause of a thing is the one to name: `noted` is what has one.
void close(const Pack& pack, const Cause& cause, Restriction& noted, Allowed& allowed) {
    const Exclusions& excluded = cause.restriction.excluded;
    const Exclusions& before = noted.excluded;
    close(allowed, pack.regions, excluded.regions.without(before.regions), cause.because);
    close(allowed, pack.techniques, excluded.techniques.without(before.techniques), cause.because);
    close(allowed, pack.tools, excluded.tools.without(before.tools), cause.because);
    close(allowed, pack.preparations, excluded.preparations.without(before.preparations),
        cause.because);
    close(allowed, pack.positions, excluded.positions.without(before.positions), cause.because);
    if (cause.restriction.maxMinutes == allowed.maxMinutes && noted.maxMinutes > allowed.maxMinutes)
        allowed.closures.push_back({"minutes", cause.because});
    noted = join(noted, cause.restriction);
}

Allowed allowedBy(const Pack& pack, const Joined& joined) {
    const Exclusions& excluded = joined.restriction.excluded;
    Allowed all{joined.restriction.maxPressure, joined.restriction.maxMinutes,
        allowed(pack.regions, excluded.regions), allowed(pack.techniques, excluded.techniques),
        allowed(pack.tools, excluded.tools), allowed(pack.preparations, excluded.preparations),
        allowed(pack.positions, excluded.positions), {}};
    Restriction noted;
    all.closures.reserve(mostClosures);
    for (const Cause& cause : joined.causes) close(pack, cause, noted, all);
    return all;
}

LegVerdict verdictOf(const Check& check, Leg leg, const Joined& joined) {
    LegVerdict verdict;
    if (isChecked(check, leg) || stopsThePerson(joined.outcome)) verdict.outcome = joined.outcome;
    verdict.restriction = joined.restriction;
    verdict.pendingClearances = joined.pending;
    verdict.because = joined.because;
    return verdict;
}

} // namespace

Decision screen(const Pack& pack, const Check& check) {
    Decision decision;
    decision.at = check.at;
    const auto live = liveQuestions(pack, check);
    if (!hasStop(pack, live)) decision.unanswered = openQuestions(live);
    if (decision.isOpen()) return decision;

    const JoinedLegs legs = joinLegs(pack, check, live);
    for (Leg leg : bothLegs) {
        decision.legs[leg] = verdictOf(check, leg, legs[leg]);
        if (mayStart(check, legs, leg))
            decision.legs[leg].permit = Permit(leg, allowedBy(pack, legs[leg]));
    }
    return decision;
}

} // namespace kneecoach
