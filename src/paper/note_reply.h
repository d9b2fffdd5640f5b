// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"
#include "paper/plan_after_yes.h"

#include <vector>

namespace kneecoach {

/// Adds the reply, a form for the clinician: an answer for each leg, room for changes, who it was, and how it is recorded.
void addReply(const PaperWords& words, const std::vector<PlanAfterYes>& plans, Section& section);

} // namespace kneecoach
