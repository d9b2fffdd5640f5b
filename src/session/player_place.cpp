// SPDX-License-Identifier: MIT
//
// Where the player is, and what lies ahead.
#include "session/player.h"

#include <algorithm>

namespace kneecoach {

const Segment& Player::here() const {
    return p_.timeline_.segmentAt(p_.atDoor_ ? p_.place_ - Millis{1} : p_.place_);
}

const TimedStep* Player::stepHere() const {
    return here().step ? &p_.timeline_.steps()[*here().step] : nullptr;
}

const TimedStep* Player::underHand() const {
    return isIn(SegmentKind::step) && p_.place_ > here().span.begin ? stepHere() : nullptr;
}

/// The step a person means now: the one here, or the hold that was just broken off.
std::optional<std::size_t> Player::meant() const {
    if (!p_.holdBroken_) return here().step;
    return p_.timeline_.segmentAt(p_.place_ - Millis{1}).step;
}

Millis Player::readyFor(std::size_t step) const {
    return std::ranges::find(p_.timeline_.segments(), step, &Segment::step)->span.begin;
}

Millis Player::endOfLeg() const {
    const auto isEnd = [&](const Segment& segment) {
        return !segment.step && segment.span.begin >= p_.place_;
    };
    return std::ranges::find_if(p_.timeline_.segments(), isEnd)->span.begin;
}

bool Player::isHeld(Leg leg, const PlannedStep& step) const {
    const Playhead::Done done{leg, step.step, step.round};
    return std::ranges::find(p_.held_, done) != p_.held_.end();
}

/// `step` from here on: the seconds it has left, the regions the hand has not left yet.
PlannedStep Player::restOf(const TimedStep& step) const {
    PlannedStep rest = step.planned;
    if (p_.place_ <= step.span.begin) return rest;
    rest.seconds = std::chrono::floor<Seconds>(std::max(step.span.end - p_.place_, Millis{0}));
    const auto past = std::ranges::count_if(
        step.places, [&](const PlaceLine& place) { return place.span.end <= p_.place_; });
    rest.spots.erase(rest.spots.begin(), rest.spots.begin() + past);
    const auto isLeft = [&](const RegionId& region) {
        return std::ranges::find(rest.spots, region, &Spot::region) != rest.spots.end();
    };
    if (past > 0 && std::ranges::any_of(rest.regions, isLeft))
        std::erase_if(rest.regions, [&](const RegionId& region) { return !isLeft(region); });
    return rest;
}

/// What is left of this leg after the step under the hand.
std::vector<PlannedStep> Player::stepsAhead() const {
    std::vector<PlannedStep> ahead;
    for (const TimedStep& step : p_.timeline_.steps())
        if (step.leg == leg() && step.span.begin >= p_.place_) ahead.push_back(step.planned);
    return ahead;
}

std::vector<LegRoutine> Player::legsAhead() const {
    std::vector<LegRoutine> ahead;
    for (const LegRoutine& routine : p_.timeline_.routine().legs()) {
        const auto begin = std::ranges::find(p_.timeline_.steps(), routine.leg, &TimedStep::leg);
        if (begin != p_.timeline_.steps().end() && begin->span.begin > p_.place_
            && routine.leg != leg())
            ahead.push_back(routine);
    }
    return ahead;
}

/// The step the hands were last on, if it was on this leg.
std::optional<PlannedStep> Player::lastStep() const {
    if (!p_.underHand_ || p_.underHand_->leg != leg()) return std::nullopt;
    return p_.underHand_->step;
}

/// The least room a ceiling leaves once all that stands on the line from `place` to the end of the
/// leg is played.
std::pair<Millis, RuleId> Player::spareFrom(Millis place) const {
    Ledger trial = p_.ledger_;
    std::pair<Millis, RuleId> least{Millis::max(), {}};
    for (const TimedStep& step : p_.timeline_.steps()) {
        if (step.leg != leg() || step.span.end <= place) continue;
        const Millis time = step.span.end - std::max(step.span.begin, place);
        const auto [room, ceiling] = trial.nearest(step.leg, step.planned, step.longestRun);
        if (room - time < least.first) least = {room - time, ceiling};
        trial.play(step.leg, step.planned, time);
    }
    return least;
}

std::vector<LegRoutine> Player::rest() const {
    LegRoutine now{leg(), stepsAhead(), std::nullopt, {}};
    const TimedStep* step = underHand();
    if (step && !step->isHold() && restOf(*step).seconds > Seconds{0})
        now.steps.insert(now.steps.begin(), restOf(*step));
    std::vector<LegRoutine> rest = legsAhead();
    if (!now.steps.empty()) rest.insert(rest.begin(), now);
    return rest;
}

} // namespace kneecoach
