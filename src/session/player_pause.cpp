// SPDX-License-Identifier: MIT
//
// Standing still and going on.
#include "session/player.h"

#include <algorithm>

namespace kneecoach {

void Player::pauseNow() {
    stop(Paused{Paused::Cause::person});
    tell(EventKind::paused, "person");
    if (breakHold()) say(CueKind::letGo, "cues.paused-hold");
    else say(CueKind::reply, "cues.paused");
}

/// The clock jumped: the machine slept, or stood still.
void Player::fallStill() {
    silence();
    p_.state_ = Paused{Paused::Cause::gap};
    tell(EventKind::paused, "gap");
    if (breakHold()) say(CueKind::letGo, "cues.paused-hold");
    else say(CueKind::reply, "during.slept");
}

/// A hold that is broken off is over.
bool Player::breakHold() {
    const TimedStep* step = underHand();
    if (!step || !step->isHold()) return p_.holdBroken_;
    goTo(step->span.end);
    p_.holdBroken_ = true;
    return true;
}

void Player::carryOn() {
    if (std::holds_alternative<WaitingForNextLeg>(p_.state_)) return whenReady();
    if (p_.atDoor_) return resume("");
    const Millis back = p_.place_ - placeToGoOn();
    if (back > Millis{0}) goBack(back);
    resume(back == rules().pause.goBack ? "cues.after-pause" : "cues.resumed");
}

void Player::goBack(Millis time) {
    const Pace pace = p_.pace_;
    goTo(p_.place_ - time);
    if (const TimedStep* step = underHand())
        p_.pace_ = pace.changed(step->tempo, p_.place_ - step->span.begin, pace.percent());
}

/// A little earlier, but never into the step before, nor into the middle of a sentence, nor past a
/// ceiling.
Millis Player::placeToGoOn() const {
    const Millis place = p_.place_;
    if (p_.holdBroken_) return place;
    if (!here().step) return wordsBegin(place);
    const Millis begin = readyFor(*here().step);
    const Millis back = wordsBegin(std::max(place - rules().pause.goBack, begin));
    const TimedStep* step = underHand();
    if (!step) return back;
    const Millis spare = std::max(spareFrom(place).first, Millis{0});
    const Millis again = place - std::max(back, step->span.begin);
    return again <= spare ? back : place - spare;
}

Millis Player::wordsBegin(Millis place) const {
    for (const Cue& cue : p_.timeline_.cues())
        if (cue.span().holds(place)) return cue.at;
    return place;
}

void Player::whenReady() {
    if (std::holds_alternative<Paused>(p_.state_)) return carryOn();
    if (std::holds_alternative<AskingGetHelpSigns>(p_.state_)) {
        p_.signsFirst_ = false;
        p_.stopped_ = now_;
        return resume("cues.resumed");
    }
    if (stoppedFor() > rules().pause.askAgainAfter) return askSigns();
    goTo(p_.place_);
    resume("");
}

void Player::endEarly() {
    if (breakHold()) say(CueKind::letGo, "cues.let-go");
    say(CueKind::reply, "cues.ended-early");
    finishAs(Ended::How::early, "person");
}

} // namespace kneecoach
