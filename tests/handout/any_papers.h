// SPDX-License-Identifier: MIT
#pragma once

#include "code/plan_code.h"
#include "paper/any_plans.h"
#include "paper/page_setup.h"

/// Papers by the dice, as they are printed.
namespace kneecoach::handout_tests {

inline Paper paperOf(const paper_tests::PlannedCase& plan) {
    PlanOnPaper onPaper = plan.onPaper();
    onPaper.code = writePlanCode(routine_tests::kneePack(), plan.wish);
    return routinePaper(onPaper);
}

/// Both sizes in both prints, by turns.
inline PageSetup setupOf(std::size_t turn) {
    return {turn % 2 == 0 ? PaperSize::a4 : PaperSize::letter, turn / 2 % 2 == 1};
}

} // namespace kneecoach::handout_tests
