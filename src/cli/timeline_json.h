// SPDX-License-Identifier: MIT
#pragma once

#include "content/value.h"
#include "session/timeline.h"

namespace kneecoach {

/// The session document of interfaces.md: segments and cues in milliseconds.
Value timelineJson(const Timeline& timeline);

Value segmentJson(const Timeline& timeline, const Segment& segment);
Value cueJson(const Cue& cue);

} // namespace kneecoach
