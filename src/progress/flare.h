// SPDX-License-Identifier: MIT
#pragma once

#include "progress/leg_past.h"
#include "progress/rules.h"

namespace kneecoach {

/// Whether the pain of a reply is 2 points or more above that before the session of `day` (B39).
bool isPainUp(const LegDay& day, const Reply& reply, const ProgressRules& rules);

/// Whether the leg was sore for more than 2 days after `day`, or its pain went up within 48 hours
/// (B37, B39). Pain that is found up later may have begun at any time, and is no flare.
bool hasFlared(const LegDay& day, const ProgressRules& rules);

} // namespace kneecoach
