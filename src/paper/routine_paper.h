// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"
#include "routine/wish.h"
#include "screening/check.h"
#include "screening/decision.h"

#include <optional>
#include <string>

namespace kneecoach {

/// A plan, and all that its paper says beside it.
struct PlanOnPaper {
    PaperWords words;
    const Check& check; ///< what was asked
    const Decision& decision;
    const Routine& routine;
    const Wish& wish;                  ///< as the person said it
    std::string number{};              ///< to call in an emergency; empty: not known
    std::optional<std::string> code{}; ///< that makes the same wish again
};

/// The routine to hang up: what to ask before each time, getting ready, a section for each leg that may start, when to stop
/// and whom to call, and four weeks to tick.
Paper routinePaper(const PlanOnPaper& plan);

/// The last day on which the paper of this plan is good: nothing it rests on has grown old, and four weeks are not over.
Date lastDayOf(const PlanOnPaper& plan);

} // namespace kneecoach
