// SPDX-License-Identifier: MIT
#pragma once

#include "session/timeline.h"

#include <vector>

namespace kneecoach {

/// What is known when getting ready for a step is put into words.
struct GettingReadyFor {
    Leg leg = Leg::left;
    const PlannedStep* step = nullptr;
    const PlannedStep* before = nullptr; ///< on the same leg; null: this is the first
    bool begins = false;                 ///< the session begins with it
    std::optional<std::string>
        instead; ///< said in place of the step's own announcement: it only goes on
};

/// Whether the leg has to be set another way than for the step before.
bool changesSetup(const GettingReadyFor& ready);

/// Whether the hands are shaken out first; not within a step that goes on.
bool shakesOut(const GettingReadyFor& ready);

/// Everything said while getting ready, one cue after the other from `at` on.
std::vector<Cue> announcement(
    const Pack& pack, const GettingReadyFor& ready, Millis at, SpeechRate rate);

/// How long getting ready lasts when it is announced by `cues`, the first at `at`.
Millis gettingReadyLasts(
    const Pack& pack, const GettingReadyFor& ready, const std::vector<Cue>& cues, Millis at);

} // namespace kneecoach
