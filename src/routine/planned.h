// SPDX-License-Identifier: MIT
#pragma once

#include "routine/candidate.h"
#include "routine/routine.h"

#include <vector>

namespace kneecoach {

/// The steps of a draft as they are to be done: with these seconds, and with pressure that begins and ends lightly and
/// rises by at most one from a step to the next.
std::vector<PlannedStep> planned(
    const Pack& pack, const Wish& wish, const Draft& draft, const std::vector<Seconds>& seconds);

/// The spots of a step that are left with these regions.
std::vector<Spot> spotsIn(const Step& step, const std::vector<RegionId>& regions);

/// Writes how a step with a tool opens: lightly, for a while.
void openGently(const Pack& pack, PlannedStep& step);

} // namespace kneecoach
