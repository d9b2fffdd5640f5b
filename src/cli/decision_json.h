// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "content/value.h"
#include "screening/decision.h"

namespace kneecoach {

/// The decision document of interfaces.md: the verdict of each leg, or the list of what is unanswered.
Value decisionJson(const Pack& pack, const Decision& decision);

/// The words for a reason: what was answered, or which rule holds.
std::string wordsFor(const Pack& pack, const Reason& reason);

} // namespace kneecoach
