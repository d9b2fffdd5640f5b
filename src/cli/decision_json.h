// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "content/value.h"
#include "screening/decision.h"

namespace kneecoach {

/// The decision document of interfaces.md: the verdict of each leg, or the list of what is unanswered.
Value decisionJson(const Pack& pack, const Decision& decision);

} // namespace kneecoach
