// SPDX-License-Identifier: MIT
#pragma once

#include "cli/stages.h"

#include <iosfwd>

namespace kneecoach {

/// The routine in plain words, or which choice closed each leg.
void writePlan(const Pack& pack, const Plan& plan, std::ostream& out);

/// Says that there is no routine, in words or JSON, and gives exit code 5.
ExitCode refusePlan(const Planned& stage, const Call& call, World& world);

} // namespace kneecoach
