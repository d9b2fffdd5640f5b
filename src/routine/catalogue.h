// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/routine.h"
#include "screening/permit.h"

namespace kneecoach {

/// Whether a step from elsewhere is one of the catalogue, done as it says there and within its bounds: the ceiling it
/// passes (`no-go` where it is no such step at all), or an empty id.
RuleId strayedFrom(const Pack& pack, const PlannedStep& step);

/// Takes away what a permit does not allow: regions of a step over several, pressure. What cannot be had without is the
/// reason returned; an empty id where something is left to do.
RuleId narrow(const Pack& pack, const Permit& permit, PlannedStep& step);

} // namespace kneecoach
