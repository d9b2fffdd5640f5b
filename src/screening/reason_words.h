// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "screening/decision.h"

#include <string>

namespace kneecoach {

/// The words for a reason: what was answered, or which rule holds.
std::string wordsFor(const Pack& pack, const Reason& reason);

/// The words for what closes or leaves out something: a question, a key of the wish, a ceiling.
std::string wordsFor(const Pack& pack, const RuleId& rule);

} // namespace kneecoach
