// SPDX-License-Identifier: MIT
#pragma once

#include "paper/routine_paper.h"
#include "session/timeline.h"

namespace kneecoach {

/// One leg: its limits and why, its steps in order, what is left out.
Section legSection(const PlanOnPaper& plan, const LegRoutine& leg, const Timeline& timeline);

} // namespace kneecoach
