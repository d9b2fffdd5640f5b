// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"
#include "session/timeline.h"

namespace kneecoach {

/// A step as it is to be done: its pictures at the start and at the end of the stroke, time, how firm, with which hand or
/// tool, what to do, and how often. No hand is drawn on what is `excluded` from its leg.
StepRow stepRow(const PaperWords& words, const TimedStep& step, int number,
    const std::vector<RegionId>& excluded);

/// How to place the leg for a step.
PaperPicture posturePicture(const PaperWords& words, Leg leg, const PlannedStep& step,
    const std::vector<RegionId>& excluded);

/// The same in words.
std::string setupWords(const PaperWords& words, const PlannedStep& step);

} // namespace kneecoach
