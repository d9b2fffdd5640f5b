// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"

#include <vector>

namespace kneecoach {

/// How long a paper is good at most, and how often it is done in that time: three times a week are the most.
inline constexpr Days longestPaper{28};
inline constexpr int timesOnPaper = 12;

/// Four weeks to tick: date, done, and for each of these legs the pain before and after.
Table fourWeeks(const PaperWords& words, const std::vector<Leg>& legs);

} // namespace kneecoach
