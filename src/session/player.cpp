// SPDX-License-Identifier: MIT
#include "session/player.h"

#include "content/speech.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace kneecoach {
namespace {

using enum Command;

template <class... Commands>
constexpr std::uint32_t these(Commands... commands) {
    return ((std::uint32_t{1} << static_cast<unsigned>(commands)) | ...);
}

/// What is taken in each state, in the order of `State`; anything else is refused.
constexpr std::array<std::uint32_t, std::variant_size_v<State>> taken{
    these(pause, theOneBefore, onceMore, skip, undoSkip, slower, faster, end, hurts, hurtSharp,
        hurtSore, unwell),
    these(goOn, ready, theOneBefore, onceMore, skip, undoSkip, slower, faster, end, hurts,
        hurtSharp, hurtSore, unwell),
    these(goOn, hurtSharp, hurtSore, end, unwell), these(painGone, painStays, end, unwell),
    these(unwellYes, unwellNo, end), these(ready, end, unwell),
    these(ready, goOn, theOneBefore, undoSkip, slower, faster, end, hurts, hurtSharp, hurtSore,
        unwell),
    0};

bool takes(const State& state, Command command) {
    return (taken.at(state.index()) & these(command)) != 0;
}

} // namespace

void Player::obey(Command command) {
    if (p_.isOver()) return tell(EventKind::refused, "over");
    silence();
    if (!takes(p_.state_, command)) return tell(EventKind::refused, "not-now");
    switch (command) {
    case pause: return pauseNow();
    case goOn: return carryOn();
    case theOneBefore: return goBefore();
    case onceMore: return repeat();
    case skip: return skipOn();
    case undoSkip: return takeBack();
    case slower: return goSlower();
    case faster: return goFaster();
    case end: return endEarly();
    case hurts: return askHow();
    case hurtSharp: return hurtsSharply();
    case hurtSore: return hurtsSorely();
    case painGone: return goOnWithout();
    case painStays: return stopTheLeg();
    case unwell: return askUnwell();
    case unwellYes: return raiseAlarm();
    case unwellNo: return leanBack();
    case ready: return whenReady();
    }
}

Event Player::event(EventKind kind, RuleId because) const {
    Event event;
    event.kind = kind;
    event.at = p_.clock_;
    event.leg = leg();
    event.because = because;
    return event;
}

void Player::tellOf(EventKind kind, const StepId& step, RuleId because) {
    tell(kind, because);
    events_.back().step = step;
}

/// What is being said is over; what was not begun yet is said later.
void Player::silence() {
    tell(EventKind::silence);
    p_.quiet_ = p_.place_;
}

void Player::say(CueKind kind, std::string_view path, Words::Holes holes) {
    if (!pack().words.has(path)) return;
    const std::string words = pack().words.at(path, holes);
    const Millis lasts = spokenLength(words, p_.circumstances_.rate.wordsPerMinute);
    if (p_.isRunning() && runsIntoRelease(lasts)) return;
    p_.quiet_ = std::max(p_.quiet_, p_.place_) + lasts;
    tell(EventKind::cue);
    events_.back().cue = Cue{p_.place_, lasts, kind, words};
}

/// A release is never late: what would keep it waiting is not said.
bool Player::runsIntoRelease(Millis lasts) const {
    const Span spoken{p_.place_, std::max(p_.quiet_, p_.place_) + lasts};
    return std::ranges::any_of(
        cuesIn(p_.timeline_, spoken), [](const Cue& cue) { return cue.kind == CueKind::release; });
}

void Player::refuse(RuleId because) {
    tell(EventKind::refused, because);
    const bool full = because == RuleId{"leg-minutes"};
    const std::string own = full ? "cues.refused-leg-full" : "cues.refused-" + because.str();
    say(CueKind::reply, pack().words.has(own) ? own : "reasons." + because.str());
}

/// Everything begins anew at `place`: what is said there, and the stroke.
void Player::goTo(Millis place) {
    p_.place_ = p_.said_ = p_.quiet_ = place;
    p_.told_ = Millis{-1};
    p_.pace_ = Pace(p_.pace_.percent());
    p_.atDoor_ = false;
    p_.holdBroken_ = false;
}

void Player::stop(State state) {
    if (!p_.stopped_) p_.stopped_ = now_;
    p_.state_ = std::move(state);
}

/// Goes on, unless the pause was so long that the get-help signs come first.
void Player::resume(std::string_view reply) {
    if (p_.signsFirst_ || stoppedFor() > rules().pause.askAgainAfter) return askSigns();
    if (p_.atDoor_) {
        p_.state_ = WaitingForNextLeg{};
        return tell(EventKind::waiting);
    }
    p_.state_ = Running{};
    if (p_.stopped_) tell(EventKind::resumed);
    p_.stopped_.reset();
    if (!reply.empty()) say(CueKind::reply, reply);
}

void Player::askSigns() {
    p_.signsFirst_ = true;
    stop(AskingGetHelpSigns{});
    tell(EventKind::askGetHelpSigns);
}

void Player::finishAs(Ended::How how, RuleId because) {
    stop(Ended{how});
    p_.undo_.reset();
    if (how == Ended::How::emergency) tell(EventKind::emergency);
    if (how == Ended::How::finished) tell(EventKind::finished);
    else tell(EventKind::stopped, because);
}

} // namespace kneecoach
