// SPDX-License-Identifier: MIT
//
// Time passes: the place moves, cues fall due, segments end, answers do not come.
#include "session/player.h"

#include <algorithm>
#include <utility>

namespace kneecoach {
namespace {

/// A number said later than this is wrong.
constexpr Millis lateEnough{1'000};

bool isFalseWhenLate(const Cue& cue) {
    return cue.kind == CueKind::tenSeconds || cue.kind == CueKind::count;
}

} // namespace

void Player::pass() {
    const Millis gap = now_ - std::exchange(p_.real_, now_);
    if (!p_.isRunning()) return waitOut();
    if (gap >= Millis{0} && gap <= longestGap) return play(gap);
    p_.stopped_ = now_ - std::max(gap, Millis{0});
    fallStill();
    waitOut();
}

void Player::play(Millis time) {
    while (time > Millis{0} && p_.isRunning()) {
        if (!enter()) continue;
        const Segment segment = here();
        const Millis stretch = std::min({time, segment.span.end - p_.place_, roomHere()});
        move(stretch);
        time -= stretch;
        if (p_.place_ == segment.span.end) leave(segment, time);
    }
}

/// Tells of the segment that begins; a step that has no room under a ceiling is not entered.
bool Player::enter() {
    const Segment& segment = here();
    if (const TimedStep* step = stepHere()) {
        const auto [room, ceiling] = nearest(*step);
        const Millis needed =
            step->isHold() ? step->span.end - std::max(p_.place_, step->span.begin) : Millis{1};
        if (room < needed) return reachCeiling(*step, ceiling), false;
    }
    if (p_.told_ == segment.span.begin) return true;
    p_.told_ = segment.span.begin;
    tell(EventKind::segment);
    events_.back().segment = segment;
    if (stepHere()) events_.back().step = stepHere()->planned.step;
    return true;
}

Millis Player::roomHere() const {
    return isIn(SegmentKind::step) ? nearest(*stepHere()).first : Millis::max();
}

std::pair<Millis, RuleId> Player::nearest(const TimedStep& step) const {
    return p_.ledger_.nearest(step.leg, step.planned, step.longestRun);
}

void Player::move(Millis time) {
    sayUntil(p_.place_ + time);
    if (isIn(SegmentKind::step)) book(*stepHere(), time);
    p_.place_ += time;
    p_.clock_ += time;
    p_.holdBroken_ = false;
}

void Player::book(const TimedStep& step, Millis time) {
    p_.ledger_.play(step.leg, step.planned, time);
    p_.underHand_ = Playhead::UnderHand{step.leg, step.planned};
    if (step.isHold() && !isHeld(step.leg, step.planned))
        p_.held_.push_back({step.leg, step.planned.step, step.planned.round});
}

/// Says what falls due before `place`. A cue waits until an answer to a command is spoken.
void Player::sayUntil(Millis place) {
    for (const Cue& cue : cuesIn(p_.timeline_, {p_.said_, place})) {
        const Millis at = std::max(cue.at, p_.quiet_);
        if (at >= place) return;
        p_.said_ = cue.at + Millis{1};
        if (isFalseWhenLate(cue) && at > cue.at + lateEnough) continue;
        tell(EventKind::cue);
        events_.back().at += at - p_.place_;
        events_.back().cue = cue;
        p_.quiet_ = at + cue.lasts;
    }
}

/// Nothing comes after that it could wait for.
void Player::sayWhatIsLeft() {
    p_.quiet_ = p_.said_;
    sayUntil(p_.place_);
}

void Player::leave(const Segment& segment, Millis timeLeft) {
    p_.pace_ = Pace(p_.pace_.percent());
    if (segment.step) return;
    sayWhatIsLeft();
    p_.stopped_ = now_ - timeLeft;
    if (segment.kind == SegmentKind::finish) return finishAs(Ended::How::finished);
    p_.atDoor_ = true;
    p_.state_ = WaitingForNextLeg{};
    tell(EventKind::waiting);
}

void Player::reachCeiling(const TimedStep& step, RuleId because) {
    const Millis stillSaid = std::max(p_.quiet_ - p_.place_, Millis{0});
    const bool wholeLeg = because == RuleId{"leg-minutes"};
    tellOf(wholeLeg ? EventKind::legEnded : EventKind::skipped, step.planned.step, because);
    goTo(wholeLeg ? endOfLeg() : step.span.end);
    p_.quiet_ += stillSaid;
}

void Player::waitOut() {
    if (const auto* asking = std::get_if<AskingHowItHurts>(&p_.state_))
        if (hasWaited(asking->since)) hurtsSharply(), stopTheLeg();
    if (const auto* asking = std::get_if<AskingPainGone>(&p_.state_))
        if (hasWaited(asking->since)) stopTheLeg();
    if (const auto* asking = std::get_if<AskingUnwell>(&p_.state_))
        if (hasWaited(asking->since)) raiseAlarm();
    if (!p_.isOver() && stoppedFor() > rules().pause.endAfter)
        finishAs(Ended::How::tooLong, "pause");
}

} // namespace kneecoach
