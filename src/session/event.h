// SPDX-License-Identifier: MIT
#pragma once

#include "session/timeline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kneecoach {

enum class EventKind {
    segment, ///< `segment` begins
    cue,     ///< say `cue`
    silence, ///< stop speaking, now; comes before everything else a command causes
    paused,  ///< `because` says by what: person, gap, unwell
    resumed,
    skipped, ///< `step`; `because` is empty, or the ceiling that asked for it
    skipUndone,
    movedBack,     ///< to the one before, `step`
    repeated,      ///< once more, `step`
    tempo,         ///< slower or faster: `percent`
    refused,       ///< a command, `because`
    hurt,          ///< `step`; `because` is sharp or sore
    stepEnded,     ///< `step`, before its time, `because` it hurt
    lightened,     ///< the rest of the leg, to `pressure`
    legEnded,      ///< `leg`, before its time; `because` sharp, sore, pain-stays or leg-minutes
    askHowItHurts, ///< sharp, burning, tingling · sore, dull
    askPainGone,   ///< "Is that pain gone now?"
    askUnwell,     ///< "Is it your chest, your breath, or a leg that turned cold or changed color?"
    askGetHelpSigns, ///< the page of get-help signs; all clear: Command::ready, else Command::end
    emergency,       ///< show the emergency page; the session is over
    waiting,         ///< at the change of leg, for Command::ready
    stopped,         ///< ended early; `because` person, pause, hurt or emergency
    finished,
};

/// "segment", "cue", "silence", "paused", … "skip-undone", … in the order above.
std::string_view name(EventKind kind);

/// Something that happened in a session, as the outside is told of it.
struct Event {
    EventKind kind = EventKind::segment;
    Millis at{}; ///< played since the session began: grows only while running
    Leg leg = Leg::left;
    StepId step;           ///< empty where none is meant
    RuleId because;        ///< empty where nothing has to be said
    int percent = 100;     ///< of `tempo`
    Pressure pressure = 0; ///< of `lightened`
    std::optional<Segment> segment;
    std::optional<Cue> cue;

    friend bool operator==(const Event&, const Event&) = default;
};

using Events = std::vector<Event>;

} // namespace kneecoach
