// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"

namespace kneecoach {

// Changes to the plan that take more than one choice, and how each is called.

/// "How firm?"
std::string changeTitle(const Sheet& sheet, ChangingPlan::Of of);

/// What it is now: "Medium".
std::string changeValue(const Sheet& sheet, ChangingPlan::Of of);

Scene toolsPage(const Sheet& sheet);
Scene tenderPage(const Sheet& sheet, const ChangingPlan& changing);
Scene stepsPage(const Sheet& sheet);

} // namespace kneecoach
