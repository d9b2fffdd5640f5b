// SPDX-License-Identifier: MIT
//
// The person moves the place, or changes the tempo.
#include "session/player.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr Millis skipCanBeUndoneFor{5'000};

} // namespace

void Player::goBefore() {
    const auto& steps = p_.timeline_.steps();
    const auto now = meant();
    const auto passed = [&](const TimedStep& step) { return step.span.end <= p_.place_; };
    std::size_t place =
        now.value_or(static_cast<std::size_t>(std::ranges::count_if(steps, passed)));
    if (place == 0 || steps[place - 1].leg != leg()) return refuse("first");
    const TimedStep& step = steps[--place];
    if (isHeld(step.leg, step.planned)) return refuse("repeat-hold");
    if (!mayRepeatFrom(readyFor(place))) return;
    goTo(readyFor(place));
    tellOf(EventKind::movedBack, step.planned.step);
    resume("cues.one-before");
}

void Player::repeat() {
    const auto now = meant();
    const TimedStep* step = now ? &p_.timeline_.steps()[*now] : nullptr;
    if (step && isHeld(step->leg, step->planned)) return refuse("repeat-hold");
    if (!underHand()) return goTo(here().span.begin), resume("cues.once-more");
    const Playhead::Done done{step->leg, step->planned.step, step->planned.round};
    if (std::ranges::find(p_.repeated_, done) != p_.repeated_.end()) return refuse("repeat-once");
    if (!mayRepeatFrom(readyFor(*now))) return;
    p_.repeated_.push_back(done);
    goTo(readyFor(*now));
    tellOf(EventKind::repeated, step->planned.step);
    resume("cues.once-more");
}

/// Whether all that is left can be played once the place is back at `from`; refuses where a ceiling
/// says no.
bool Player::mayRepeatFrom(Millis from) {
    const auto [spare, ceiling] = spareFrom(from);
    if (spare < Millis{0}) refuse(ceiling);
    return spare >= Millis{0};
}

void Player::skipOn() {
    const auto step = meant();
    const bool hold = p_.holdBroken_ || (underHand() && underHand()->isHold());
    p_.undo_ = Playhead::Undo{now_ + skipCanBeUndoneFor, p_.timeline_, p_.place_, p_.pace_, hold};
    if (!step) return skipWords();
    const TimedStep& skipped = p_.timeline_.steps()[*step];
    tellOf(EventKind::skipped, skipped.planned.step);
    goTo(skipped.span.end);
    resume("cues.skipped");
}

/// Skips what is said at the change of leg, or at the finish.
void Player::skipWords() {
    const bool last = isIn(SegmentKind::finish);
    tell(EventKind::skipped);
    goTo(here().span.end);
    if (last) return finishAs(Ended::How::finished);
    p_.atDoor_ = true;
    stop(WaitingForNextLeg{});
    resume("");
}

void Player::takeBack() {
    if (!p_.canUndoSkip(now_)) return refuse("too-late");
    if (p_.undo_->brokeAHold) return refuse("repeat-hold");
    const Playhead::Undo undo = *std::exchange(p_.undo_, std::nullopt);
    p_.timeline_ = undo.timeline;
    goTo(undo.place);
    if (!underHand()) goTo(wordsBegin(undo.place));
    p_.pace_ = undo.pace;
    tell(EventKind::skipUndone);
    resume("cues.skip-undone");
}

void Player::goSlower() {
    const TempoRules& tempo = rules().tempo;
    const int percent = p_.tempo() - tempo.stepPercent;
    if (percent < 100 - tempo.mostPercent) return refuse("slowest");
    setTempo(percent);
    say(CueKind::reply, "cues.slower");
}

void Player::goFaster() {
    const TempoRules& tempo = rules().tempo;
    const int percent = p_.tempo() + tempo.stepPercent;
    if (percent > 100 + tempo.mostPercent) return refuse("fastest");
    setTempo(percent);
    say(CueKind::reply, "cues.faster");
}

void Player::setTempo(int percent) {
    const TimedStep* step = underHand();
    p_.pace_ =
        step ? p_.pace_.changed(step->tempo, p_.place_ - step->span.begin, percent) : Pace(percent);
    tell(EventKind::tempo);
    events_.back().percent = percent;
}

} // namespace kneecoach
