// SPDX-License-Identifier: MIT
#pragma once

#include "session/playhead.h"
#include "tone/tone.h"
#include "tone/volume.h"

namespace kneecoach {

/// What is to be heard from now on. The line of time goes on with the clock: a stroke's tempo only changes with the next
/// one, so what the near future sounds like is known.
struct Score {
    std::optional<Strokes> strokes; ///< nothing: silence
    Millis lead{};                  ///< the place on the line of time when the clock shows 0
    Millis until{};                 ///< of the clock: nothing is heard from then on
    Volume volume = Volume::off;

    bool runs(Millis clock) const { return strokes && clock < until; }
    Tone toneAt(Millis clock) const {
        return runs(clock) ? kneecoach::toneAt(*strokes, clock + lead) : Tone{};
    }
};

/// The step under the hand, else the one to come; nothing after the last.
std::optional<Strokes> strokesAt(const Timeline& timeline, Millis place, const Pace& pace);

/// The tone that goes with `momentOf(playhead)`.
Tone toneOf(const Playhead& playhead);

/// What is heard of a session from `clock` on, when it was last ticked. Not for longer than a gap that pauses it: a
/// program that stands still falls silent.
Score scoreOf(const Playhead& playhead, Millis clock, Volume volume);

/// One short stroke from `clock` on, to hear how loud that is.
Score sampleOf(Millis clock, Volume volume);

} // namespace kneecoach
