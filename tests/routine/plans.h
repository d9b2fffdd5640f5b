// SPDX-License-Identifier: MIT
#pragma once

#include "routine/knee_pack.h"
#include "routine/routine_rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach::routine_tests {

/// The routine of a plan that has one; otherwise the test ends here.
const Routine& routineOf(const Plan& plan);

/// The refusal of a plan that has no routine.
const NoRoutine& refusalOf(const Plan& plan);

/// One leg of a plan that has it.
const LegRoutine& legOf(const Plan& plan, Leg leg = Leg::left);

/// The steps of a leg with their seconds, "warm-up-glide 90".
std::vector<std::string> stepsOf(const LegRoutine& leg);

/// The first step of this name, or null.
const PlannedStep* stepOf(const LegRoutine& leg, const StepId& id);

inline bool has(const LegRoutine& leg, const StepId& id) { return stepOf(leg, id) != nullptr; }

std::size_t countOf(const LegRoutine& leg, const StepId& id);

/// Why a step was left out of a leg, or an empty text.
std::string whyLeftOut(const Plan& plan, const StepId& id, Leg leg = Leg::left);

/// Why a leg got no routine, or an empty text.
std::string whyClosed(const Plan& plan, Leg leg = Leg::left);

/// Plans the shipped pack for somebody who is fine but for what is said.
Plan planFor(const Wish& wish, std::initializer_list<Said> said = {});

} // namespace kneecoach::routine_tests
