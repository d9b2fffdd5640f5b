// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"
#include "paper/plan_after_yes.h"

#include <vector>

namespace kneecoach {

/// Adds what would be done after a yes: once for both legs where it is the same. In brief it does not name what is left out.
void addPlans(const PaperWords& words, const std::vector<PlanAfterYes>& plans, bool inBrief,
    Section& section);

} // namespace kneecoach
