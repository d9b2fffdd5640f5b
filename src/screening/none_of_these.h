// SPDX-License-Identifier: MIT
#pragma once

#include "screening/live_questions.h"

namespace kneecoach {

/// "None of these, in either leg": an explicit no, given at `check.at`, to every line of `page` that is shown and not yet
/// answered; where one is, it reads "None of the others" (screening, section 2, rule 3).
void answerNoneOfThese(const Pack& pack, Check& check, std::size_t page);

} // namespace kneecoach
