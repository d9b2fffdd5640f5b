// SPDX-License-Identifier: MIT
#pragma once

#include "cli/stages.h"

namespace kneecoach {

/// Prints the routine, or which choice closed each leg, in plain words or JSON.
void printPlan(const Planned& stage, const Call& call, World& world);

/// Says that there is no routine, in words or JSON, and gives exit code 5.
ExitCode refusePlan(const Planned& stage, const Call& call, World& world);

} // namespace kneecoach
