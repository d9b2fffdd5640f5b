// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <vector>

namespace kneecoach {

/// Every effect that an answer of the pack may have, each once.
std::vector<Effect> effectsOf(const Pack& pack);

/// How often the join of these effects breaks a law: that it is associative, commutative and idempotent, and that what is
/// joined contains both.
std::size_t brokenLaws(const std::vector<Effect>& effects);

/// How often an answer of a chain is not at least as strict as the one before it, by itself or with a clearance.
std::size_t shrinkingAnswers(const Pack& pack);

} // namespace kneecoach
