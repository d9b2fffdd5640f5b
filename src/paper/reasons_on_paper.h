// SPDX-License-Identifier: MIT
#pragma once

#include "paper/routine_paper.h"

#include <string>
#include <vector>

namespace kneecoach {

/// Why a leg carries restrictions, each reason once.
std::vector<std::string> reasonsOf(const PlanOnPaper& plan, Leg leg);

/// The steps a leg does without, those of one reason together: "Calf kneading, Calf glide. You asked us to leave it out."
std::vector<std::string> leftOutLines(const PlanOnPaper& plan, Leg leg);

/// Why a leg is not on the paper; empty where there is no such leg.
std::string whyNotOnPaper(const PlanOnPaper& plan, Leg leg);

/// The words for what made the planner decide so about a leg, with the answer that was given where there was one.
std::string whyOf(const PlanOnPaper& plan, Leg leg, const RuleId& because);

} // namespace kneecoach
