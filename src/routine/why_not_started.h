// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "screening/decision.h"

namespace kneecoach {

/// What a plan says of a leg, in the words of interfaces.md: a question, a key of the wish, or a ceiling. Where the planner
/// only knows that a leg may not start, the question that closed it is named, `leg-minutes` where it would get too
/// few, or `legs` where no answer did: the leg is not there, was not asked about, or rests after an earlier session.
RuleId becauseOf(const Pack& pack, const Decision& decision, Leg leg, const RuleId& because);

} // namespace kneecoach
