// SPDX-License-Identifier: MIT
#pragma once

#include "paper/routine_paper.h"

#include <vector>

namespace kneecoach {

/// How to sit and look, before any question.
std::vector<PaperBlock> lookBlocks(
    const PaperWords& words, const std::vector<PreparationId>& preparations);

/// What is done once all questions are answered: how to sit, what is at hand, how firm, and where no hand goes.
Section getReady(const PlanOnPaper& plan);

} // namespace kneecoach
