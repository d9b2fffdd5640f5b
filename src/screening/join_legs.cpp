// SPDX-License-Identifier: MIT
#include "screening/join_legs.h"

#include "screening/clearances.h"

#include <algorithm>

namespace kneecoach {
namespace {

RuleId nameOf(const Pack& pack, std::size_t question) {
    return pack.questions[question].id.as<RuleTag>();
}

Restriction restrictionOf(const Effect& effect, const Given& given) {
    Restriction restriction = effect.restriction;
    if (effect.marksOff) restriction.excluded.regions |= given.marked.value_or(RegionBits{});
    return restriction;
}

void keepPending(Joined& leg, std::size_t root) {
    if (std::ranges::find(leg.pending, root) == leg.pending.end()) leg.pending.push_back(root);
}

/// Joins the answers of one check, leg by leg.
class AnswersJoin {
public:
    AnswersJoin(const Pack& pack, const Check& check, const std::vector<LiveQuestion>& live)
        : pack_(pack), check_(check), live_(live) {}

    void into(JoinedLegs& legs) const {
        for (const LiveQuestion& question : live_)
            for (Leg leg : bothLegs)
                if (question.given && question.actsOn(leg)) join(question, leg, legs[leg]);
    }

private:
    void join(const LiveQuestion& live, Leg leg, Joined& joined) const {
        const Effect& effect = pack_.questions[live.question].chain[live.given->answer].effect;
        if (effect == Effect{}) return;
        const Outcome outcome = cleared(known(effect.outcome), live.question, leg, joined);
        joined.add(outcome);
        joined.add(nameOf(pack_, live.question), restrictionOf(effect, *live.given));
        joined.because.push_back({live.question, live.given->answer, std::nullopt, outcome, leg});
    }

    /// The outcome of an answer once clearances are counted (rule 8): they turn nothing but `clearance-needed`, and what they
    /// narrow stays narrowed at anything stricter.
    Outcome cleared(Outcome outcome, std::size_t question, Leg leg, Joined& joined) const {
        if (outcome < Outcome::clearanceNeeded) return outcome;
        const Clearing clearing = clearingFor(pack_, check_, live_, question, leg);
        joined.add(nameOf(pack_, question), clearing.narrowed);
        if (outcome != Outcome::clearanceNeeded) return outcome;
        if (clearing.saysYes) joined.add(nameOf(pack_, question), mediumAtMost);
        else keepPending(joined, clearanceRoot(pack_, question));
        return clearing.saysYes ? Outcome::precautions : outcome;
    }

    const Pack& pack_;
    const Check& check_;
    const std::vector<LiveQuestion>& live_;
};

void joinStops(const Check& check, JoinedLegs& legs) {
    for (const Stop& stop : check.stops)
        if (dayOf(check.at) <= stop.until)
            legs[stop.leg].add(stop.rule, Outcome::contraindicated, stop.leg);
}

/// Rule 6: a leg left with regions that are not enough alone, or with none, has no safe place today.
void closeWithoutSafePlace(const Pack& pack, Leg leg, Joined& joined) {
    for (std::size_t place = 0; place < pack.regions.size(); ++place)
        if (pack.regions[place].enoughAlone && !joined.restriction.excluded.regions.has(place))
            return;
    joined.add("no-safe-place", Outcome::contraindicated, leg);
}

/// A leg that gets less time than the shortest leg that is planned gets none: nothing could be planned for it.
void closeWithoutTime(const Pack& pack, Leg leg, Joined& joined) {
    const Minutes least = std::max(pack.session.limits.leastLeg, ceilings.leastLeg);
    if (joined.restriction.maxMinutes < least)
        joined.add("too-few-minutes", Outcome::contraindicated, leg);
}

/// Rule 7: what restricts a leg of its own is a precaution at least.
void nameOwnRestrictions(Joined& joined) {
    if (!joined.restriction.empty()) joined.add(Outcome::precautions);
}

Restriction positionsOf(const Cause& cause) {
    Restriction positions;
    positions.excluded.positions = cause.restriction.excluded.positions;
    return positions;
}

/// Rule 2: one lies, kneels and sits with both legs.
void sharePositions(JoinedLegs& legs) {
    for (Leg leg : bothLegs)
        for (const Cause& cause : std::vector(legs[leg].causes))
            legs[other(leg)].add(cause.because, positionsOf(cause));
}

bool isReasonToStop(const Reason& reason) { return stopsThePerson(reason.outcome); }

/// Rule 5: what stops the person is a reason for either leg.
void shareStop(JoinedLegs& legs) {
    const Outcome worst = std::max(legs.left.outcome, legs.right.outcome);
    if (!stopsThePerson(worst)) return;
    const PerLeg<std::vector<Reason>> own{legs.left.because, legs.right.because};
    for (Leg leg : bothLegs) {
        legs[leg].outcome = worst;
        for (const Reason& reason : own[other(leg)]) {
            const auto same = [&](const Reason& mine) {
                return mine.question == reason.question && !mine.rule;
            };
            if (isReasonToStop(reason) && std::ranges::none_of(own[leg], same))
                legs[leg].because.push_back(reason);
        }
    }
}

/// Rule 5: nobody lies on a leg that may not start.
void spareTheOtherLeg(const Pack& pack, const Check& check, JoinedLegs& legs) {
    Restriction lying;
    for (std::size_t place = 0; place < pack.positions.size(); ++place)
        if (pack.positions[place].liesOnOtherLeg)
            lying.excluded.positions |= PositionBits::only(place);
    for (Leg leg : bothLegs)
        if (!mayStart(check, legs, leg)) legs[other(leg)].add("other-leg", lying);
}

} // namespace

void Joined::add(Outcome stricter) { outcome = std::max(outcome, stricter); }

void Joined::add(RuleId because_, const Restriction& narrower) {
    restriction = join(restriction, narrower);
    if (!narrower.empty()) causes.push_back({because_, narrower});
}

void Joined::add(RuleId rule, Outcome stricter, Leg from) {
    add(stricter);
    because.push_back({0, 0, rule, stricter, from});
}

bool isChecked(const Check& check, Leg leg) { return check.asked[leg] && !check.absent[leg]; }

bool mayStart(const Check& check, const JoinedLegs& legs, Leg leg) {
    return isChecked(check, leg) && mayStart(legs[leg].outcome);
}

JoinedLegs joinLegs(const Pack& pack, const Check& check, const std::vector<LiveQuestion>& live) {
    JoinedLegs legs;
    AnswersJoin(pack, check, live).into(legs);
    joinStops(check, legs);
    settle(pack, check, legs);
    return legs;
}

void settle(const Pack& pack, const Check& check, JoinedLegs& legs) {
    for (Leg leg : bothLegs) {
        closeWithoutSafePlace(pack, leg, legs[leg]);
        closeWithoutTime(pack, leg, legs[leg]);
        nameOwnRestrictions(legs[leg]);
    }
    sharePositions(legs);
    shareStop(legs);
    spareTheOtherLeg(pack, check, legs);
}

} // namespace kneecoach
