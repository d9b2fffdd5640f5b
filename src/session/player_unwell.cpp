// SPDX-License-Identifier: MIT
//
// "I feel unwell."
#include "session/player.h"

namespace kneecoach {

void Player::askUnwell() {
    if (std::holds_alternative<AskingPainGone>(p_.state_) && !legIsOver()) endLeg("pain-stays");
    p_.undo_.reset();
    stop(AskingUnwell{now_});
    breakHold();
    tell(EventKind::askUnwell);
    say(CueKind::reply, "cues.unwell");
}

void Player::raiseAlarm() { finishAs(Ended::How::emergency, "emergency"); }

/// Not chest, breath or leg: rest, and ask the get-help signs before going on.
void Player::leanBack() {
    const std::string& number = p_.circumstances_.emergencyNumber;
    p_.signsFirst_ = true;
    stop(Paused{Paused::Cause::unwell});
    tell(EventKind::paused, "unwell");
    say(CueKind::reply, "cues.unwell-no",
        {{"number", number.empty() ? pack().words.at("notes.local-number") : number}});
}

} // namespace kneecoach
