// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"

namespace kneecoach {

// What the pages of the plan have in common.

/// "6 minutes for each leg.", or each leg with its own.
std::string lengths(const Sheet& sheet, const Routine& routine);

/// "Only your hands. You stay on your chair."
std::string waysAndPlace(const Sheet& sheet, const Routine& routine);

/// Why there is no routine, closed choice by closed choice.
void addClosed(const Sheet& sheet, const NoRoutine& none, Scene& scene);

std::string stepName(const Sheet& sheet, const StepId& step);

/// The last preparations, hands still clean.
Lines preparations(const Sheet& sheet, const Routine& routine);

/// "Oil on, begin"; without oil where everything is done over clothes.
Choice beginning(const Sheet& sheet, const Routine& routine);

} // namespace kneecoach
