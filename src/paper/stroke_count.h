// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper_words.h"
#include "session/timeline.h"

#include <string>

namespace kneecoach {

/// How many strokes fit into a step, and how slow: "About 15 strokes. One every 6 seconds."
std::string strokeCount(const PaperWords& words, const TimedStep& step);

} // namespace kneecoach
