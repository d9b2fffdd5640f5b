// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"

#include <vector>

namespace kneecoach {

/// How long a paper is good at most.
inline constexpr Days longestPaper{28};

/// The weeks a paper has room to tick for: those it is good for, from 1 to 4.
int weeksOnPaper(Days good);

/// A row for each time in so many weeks, to tick: date, done, and for each of these legs the pain before and after.
Table weeksToTick(const PaperWords& words, const std::vector<Leg>& legs, int weeks);

} // namespace kneecoach
