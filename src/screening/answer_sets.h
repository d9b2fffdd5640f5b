// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

namespace kneecoach {

/// Whether `next` is asked after `question`, of the same legs.
bool comesUnder(const Pack& pack, std::size_t question, const Question& next);

/// Whether a question of a leg follows one of the person; what the person answers stands in another walk.
bool followsPerson(const Pack& pack, const Question& question);

/// In how many ways a person can answer all live questions of both legs, mark regions and have clearances. More than any
/// whole number of the machine holds.
double answerSets(const Pack& pack);

} // namespace kneecoach
