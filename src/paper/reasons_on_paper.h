// SPDX-License-Identifier: MIT
#pragma once

#include "paper/routine_paper.h"

#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// Why a leg carries restrictions, each reason once.
std::vector<std::string> reasonsOf(const PlanOnPaper& plan, Leg leg);

/// The last day on which somebody said yes to a reason of this leg.
std::optional<Date> dayOfYes(const PlanOnPaper& plan, Leg leg);

/// The steps a leg does without, those of one reason together: "Calf kneading, Calf glide. You asked us to leave it out."
std::vector<std::string> leftOutLines(const PlanOnPaper& plan, Leg leg);

/// Why a leg is not on the paper, a line each, with how its check ended and whom to see; empty where there is no such leg.
std::vector<std::string> whyNotOnPaper(const PlanOnPaper& plan, Leg leg);

/// The words for what made the planner decide so about a leg, with the answer that was given where there was one.
std::string whyOf(const PlanOnPaper& plan, Leg leg, const RuleId& because);

} // namespace kneecoach
