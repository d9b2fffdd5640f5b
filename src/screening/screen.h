// SPDX-License-Identifier: MIT
#pragma once

#include "screening/check.h"
#include "screening/decision.h"

namespace kneecoach {

/// Decides, for each leg, whether it may start and what is left out: the rule table of the pack applied to one check.
/// The only maker of permits. While a live question is unanswered nothing is permitted.
Decision screen(const Pack& pack, const Check& check);

} // namespace kneecoach
