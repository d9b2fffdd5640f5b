// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"

#include <optional>
#include <string>
#include <variant>

namespace kneecoach {

// The places of a visit at the front desk. Each holds exactly what is true there.

/// A moving figure, one sentence, three large choices.
struct DeskWelcome {};

/// How large letters are, and in which colours.
struct LettersAndColours {};

/// "Show me": a whole routine of one leg, by the real player, at another speed.
struct ShowingRoutine {
    InSession session;
    Millis
        since{}; ///< of the running clock, when the film would have begun had it never stood still
    int speed = 1;   ///< times as fast
    Millis played{}; ///< of the session, so far
    std::string caption{};
    Millis captionUntil{}; ///< of the running clock
};

/// After it: what the safety check is.
struct AboutTheCheck {};

/// "Is it for me?": who asks first, and which signs stop.
struct IsItForMe {};

/// "See it say no": an example nobody here told, and what the program makes of it.
struct SayingNo {
    bool isAnswered = false; ///< the sign was said yes to; the outcome stands there
    Journey example;
};

/// What staff can do.
struct AtStaff {};

/// The PIN, digit by digit; it is never shown.
struct TypingPin {
    enum class For { clinician, leaving, choosing, repeating };

    /// Why the last try did nothing.
    enum class Refused {
        no,
        wrong, ///< or, of one being chosen, not the same twice
        tooShort,
        notKept, ///< it could not be written down
    };

    For what = For::leaving;
    std::string digits{};
    std::string first{}; ///< of a PIN being chosen
    Refused refused = Refused::no;

    /// Whether staff makes one up, and types none that is known.
    bool isChosen() const { return what == For::choosing || what == For::repeating; }
};

/// Behind the PIN.
struct ForClinician {
    enum class Of { all, today, packCheck, book };

    Of of = Of::all;
    int page = 0; ///< of the book
};

/// "What we ask, and why", behind the PIN.
struct TellingStaff {
    std::optional<std::size_t> page{};
};

/// Nothing reacts until then.
struct CleaningScreen {
    Millis until{};
};

/// "People near you may see this screen."
struct BeforeCheck {};

/// The check itself: the walk from home, without a session.
struct Checking {
    Journey journey;
};

/// "I am done", in the middle of it: whether all of it is to go.
struct EndingCheck {
    Journey journey;
};

/// A paper to take home that tells nothing of anybody.
struct QuestionsPaper {
    OnPaper::Done done = OnPaper::Done::nothing;
};

/// The visit is over; nothing is shown any more.
struct VisitOver {
    bool leaves = false; ///< the front desk, by staff
};

using DeskPlace = std::variant<DeskWelcome, LettersAndColours, ShowingRoutine, AboutTheCheck,
    IsItForMe, SayingNo, AtStaff, TypingPin, ForClinician, TellingStaff, CleaningScreen,
    BeforeCheck, Checking, EndingCheck, QuestionsPaper, VisitOver>;

/// What is to be printed.
struct PaperJob {
    enum class What { questions, ofTheCheck, ruleBook };

    What what = What::questions;
};

} // namespace kneecoach
