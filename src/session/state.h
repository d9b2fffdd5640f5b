// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

#include <string_view>
#include <variant>

namespace kneecoach {

/// Where a session stands. Times are those of the real clock, as handed in.
struct Running {};
struct Paused {
    enum class Cause { person, gap, unwell };
    Cause cause = Cause::person;
};
struct AskingHowItHurts {
    Millis since{}; ///< no answer in 60 s counts as sharp, and not gone
};
struct AskingPainGone {
    Millis since{}; ///< no answer in 60 s: it stays
};
struct AskingUnwell {
    Millis since{}; ///< no answer in 60 s counts as yes
};
struct AskingGetHelpSigns {};
struct WaitingForNextLeg {};
struct Ended {
    enum class How { finished, early, tooLong, emergency };
    How how = How::finished;
};

using State = std::variant<Running, Paused, AskingHowItHurts, AskingPainGone, AskingUnwell,
    AskingGetHelpSigns, WaitingForNextLeg, Ended>;

/// "running", "paused", "asking-how-it-hurts", "asking-pain-gone", "asking-unwell", "asking-get-
/// help-signs", "waiting", "ended".
std::string_view name(const State& state);

} // namespace kneecoach
