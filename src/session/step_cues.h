// SPDX-License-Identifier: MIT
#pragma once

#include "session/timeline.h"

#include <vector>

namespace kneecoach {

/// Everything said while a step is under the hand: sorted, inside the step, never overlapping. What
/// no longer fits falls away, encouragement first, release and change last.
std::vector<Cue> cuesWithin(const TimedStep& step, const Words& words, SpeechRate rate);

} // namespace kneecoach
