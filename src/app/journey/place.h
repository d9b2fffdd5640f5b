// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/inquiry.h"
#include "code/plan_code.h"
#include "routine/plan_routine.h"
#include "screening/decision.h"
#include "session/playhead.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kneecoach {

// The places of the walk. Each holds exactly what is true there.

/// What it is and is not.
struct Welcome {};

/// "Hello again", from the second visit on.
struct AtHome {
    std::optional<AfterLastTime> soreness{}; ///< said, but perhaps not yet of which leg
    bool asksWhichLeg = false;
};

/// How the program is to be.
struct InSettings {
    enum class Of {
        all,
        textSize,
        look,
        motion,
        afar,
        tones,
        language,
        country,
        number,
        keys,
        hands
    };

    Of of = Of::all;
    std::string digits{};             ///< of an own number, as typed so far
    std::optional<Command> command{}; ///< waits for the key that is to mean this
    bool isKeyTaken = false;
};

/// What the program says of itself.
struct Telling {
    enum class Of { more, about, questions, sources, refused };

    Of of = Of::more;
    std::optional<std::size_t> page{}; ///< of the questions
};

/// On a firm chair, both legs bare; look, then feel.
struct Sitting {};

/// Left, right or both; or the one leg there is.
struct ChoosingKnees {
    bool hasOneLeg = false;
};

/// "No pain here. Only the sore one · Both"
struct NoPainHere {
    Leg painless = Leg::left;
};

/// "They said yes?": one reply for all that is open.
struct TheySaidYes {
    struct Open {
        std::size_t root = 0;
        std::optional<Leg> leg; ///< nothing: said of the person
    };
    enum class Stage { asked, who, when };

    std::vector<Open> open;
    std::vector<std::size_t> things; ///< the questions they must know about
    Stage stage = Stage::asked;
    std::string by;
};

/// Help is needed, now or today. Nothing starts, on either leg.
struct Stopped {
    RememberedStop stop;
    bool tooLate = false;  ///< "I tapped that by mistake", after the time for that was over
    bool tooEarly = false; ///< "No fever for 2 days", before they were over
};

/// A doctor or nurse has checked it; somebody has seen it.
struct Reporting {
    enum class Stage { asked, who, when };

    std::vector<RememberedStop> stops;
    PerLeg<bool> legs{}; ///< that an earlier session closed until somebody has seen them
    Stage stage = Stage::asked;
    std::string by = {};
};

/// Why a leg may not start.
struct ShutLeg {
    Outcome outcome = Outcome::contraindicated;
    std::vector<Reason> because;
};

/// One leg or both may not start today.
struct Shut {
    PerLeg<std::optional<ShutLeg>> legs;
    std::optional<Leg> open; ///< may go on alone
};

/// Result and routine in one. The permits are what `screen` gave a moment ago.
struct YourPlan {
    Decision decision;
    Permits permits;
    Plan plan;
};

struct SeeingSteps {
    YourPlan plan;
};

/// What is asked of the routine, one thing at a time.
struct ChangingPlan {
    enum class Of {
        all,
        legs,
        first,
        minutes,
        firmness,
        tools,
        position,
        floor,
        stool,
        hands,
        tender,
        steps
    };

    YourPlan plan;
    Of of = Of::all;
    Leg leg = Leg::left; ///< whose tender spots
};

/// How firm, the last preparations, the keys.
struct HandsReady {
    YourPlan plan;
};

/// The session: what is done follows from the playhead's state, so no page can say anything else.
struct InSession {
    Permits permits;
    Routine routine;
    Playhead playhead;
    Instant began;                         ///< of the world's clock
    bool asksEnd = false;                  ///< "End here?"
    PerLeg<std::vector<RegionId>> sharp{}; ///< where it hurt: sharp, burning, or tingling
    Decision decision{};                   ///< what permitted it
};

/// The get-help signs once more, in the middle of a session.
struct Recheck {
    InSession session;
    Inquiry inquiry;
    std::vector<Inquiry> before;
    bool legIsOver = false; ///< a pain ended the leg; it was not only a long pause
};

/// Wipe, stand up slowly.
struct AtEnd {
    Ended::How how = Ended::How::finished;
    PerLeg<bool> played;
    bool hurt = false;                         ///< a pain ended a leg
    std::vector<PreparationId> preparations{}; ///< what is left to do, the first two aside
    std::optional<YourPlan> plan{}; ///< to be handed out on paper: where all went as it was planned
};

/// Something to be handed out on paper: printed, or saved as a file.
struct OnPaper {
    enum class Done {
        nothing,
        printed,
        saved,
        failed,
        noService,
        noPrinter,
        noUsual,
        noAnswer,
        notTaken
    };

    std::optional<YourPlan> plan{}; ///< of a routine; nothing: the note to a clinician
    std::optional<AtEnd> end{};     ///< where it was asked for at the end: the way back
    bool large = false;             ///< letters
    bool letter = false;            ///< the paper of North America, not A4
    Done done = Done::nothing;
    std::string where{}; ///< it was saved, or why it was not
};

/// "I have a code": the wish of a paper is typed in. It opens nothing: what it asks for is checked and planned like any wish.
struct TypingCode {
    std::string typed{};
    std::optional<CodeFault> fault{};
};

/// "Remind me": an entry for the calendar the person has.
struct Reminding {
    int days = 0; ///< which of `reminderDays`
    Hours hour{9};
    bool endless = false; ///< else four weeks
    OnPaper::Done done = OnPaper::Done::nothing;
    std::string where{}; ///< it was saved, or why it was not
    AtEnd end{};         ///< the way back
};

/// Something went wrong on our side; nothing starts.
struct Trouble {
    enum class With { us, pack, clinic };

    With with = With::us;
    std::string file{};  ///< of the clinic: where it lies …
    std::string whom{};  ///< … and whom to ask, as far as it could be read
    std::string fault{}; ///< what is wrong, for who can mend it
};

/// Over; the window closes.
struct Gone {};

using Place = std::variant<Welcome, AtHome, InSettings, Telling, Sitting, ChoosingKnees, NoPainHere,
    Inquiry, TheySaidYes, Stopped, Reporting, Shut, YourPlan, SeeingSteps, ChangingPlan, HandsReady,
    InSession, Recheck, AtEnd, OnPaper, TypingCode, Reminding, Trouble, Gone>;

} // namespace kneecoach
