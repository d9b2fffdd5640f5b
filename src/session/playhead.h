// SPDX-License-Identifier: MIT
#pragma once

#include "routine/plan_routine.h"
#include "session/command.h"
#include "session/event.h"
#include "session/ledger.h"
#include "session/moment.h"
#include "session/state.h"

#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// What a session has to know beside pack and routine.
struct Circumstances {
    SpeechRate rate;
    std::string emergencyNumber;  ///< as it is to be spoken; empty: "your local emergency number"
    PerLeg<Millis> playedToday{}; ///< 10 minutes a leg a day in all
};

/// The player as a value: a timeline, a place on it, the tempo, what can be undone, what hurt. The
/// pack it was begun with must outlive it.
class Playhead {
public:
    const State& state() const { return state_; }
    const Timeline& timeline() const { return timeline_; }
    Millis place() const { return place_; } ///< on the timeline
    const Pace& pace() const { return pace_; }
    int tempo() const { return pace_.percent(); }

    /// The permits, as they were lowered on the way.
    const Permits& permits() const { return permits_; }

    /// Since the session began: only ever grows, and only while running.
    Millis played() const { return clock_; }

    /// The time this leg was under the hands.
    Millis played(Leg leg) const { return ledger_.played(leg); }

    bool isRunning() const { return std::holds_alternative<Running>(state_); }
    bool isOver() const { return std::holds_alternative<Ended>(state_); }

    /// Whether a skip can be undone at `realNow`.
    bool canUndoSkip(Millis realNow) const { return undo_ && realNow <= undo_->until; }

    /// Since when nothing has moved; nothing while running.
    std::optional<Millis> stoppedSince() const { return stopped_; }

private:
    friend class Player;
    Playhead(const Pack& pack, Timeline timeline) : pack_(&pack), timeline_(std::move(timeline)) {}

    struct Undo {
        Millis until{}; ///< of the real clock
        Timeline timeline;
        Millis place{};
        Pace pace;
        bool brokeAHold = false;
    };

    /// What hurt on one leg.
    struct Felt {
        int sharp = 0;
        int sore = 0;
        StepId soreStep;
        int soreRound = 0;
        int soreInStep = 0;
    };

    /// One step of one leg, by its name.
    struct Done {
        Leg leg = Leg::left;
        StepId step;
        int round = 1;
        friend bool operator==(const Done&, const Done&) = default;
    };

    /// The step the hands were last on.
    struct UnderHand {
        Leg leg = Leg::left;
        PlannedStep step;
    };

    const Pack* pack_;
    Permits permits_;
    Circumstances circumstances_;

    State state_ = Running{};
    Millis real_{};                 ///< the real clock when it was last told
    std::optional<Millis> stopped_; ///< the real clock when it stopped
    bool signsFirst_ = false;       ///< the get-help signs are asked before going on
    bool atDoor_ = false;           ///< stands at the end of a change of leg

    Timeline timeline_;
    Millis clock_{};
    Millis place_{};
    Millis told_{-1};         ///< begin of the segment told of last
    Millis said_{};           ///< cues that begin before this place are said
    Millis quiet_{};          ///< the place where what is being said is over
    bool holdBroken_ = false; ///< stands at the end of a hold that was broken off
    Pace pace_;

    Ledger ledger_;
    std::optional<UnderHand> underHand_;
    std::optional<Undo> undo_;
    std::vector<Done> repeated_;
    std::vector<Done> held_; ///< holds that were begun
    PerLeg<Felt> felt_;
};

/// A playhead that moved, and what happened on the way, in order.
struct Turn {
    Playhead playhead;
    Events events;
};

using Ticked = Turn;
using Obeyed = Turn;

/// A session at its very beginning; time runs from `realNow`.
Playhead begin(const Pack& pack, const Permits& permits, const Routine& routine, Millis realNow,
    const Circumstances& circumstances = {});

/// More than this between two ticks is no session: the machine slept or stood still.
inline constexpr Millis longestGap{2'000};

/// Moves on to `realNow`. A clock that jumped by more than that, or back, pauses and moves nothing.
Ticked tick(Playhead playhead, Millis realNow);

/// Moves on to `realNow`, then does what the person said; what cannot be done is refused, with the
/// reason.
Obeyed obey(Playhead playhead, Command command, Millis realNow);

/// What a screen shows of this session now.
Moment momentOf(const Playhead& playhead);

/// What is still to be done, the step under the hand with the seconds it has left: to be kept, and
/// admitted another day.
std::vector<LegRoutine> restOf(const Playhead& playhead);

} // namespace kneecoach
