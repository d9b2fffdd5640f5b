// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "screening/check.h"
#include "screening/decision.h"

namespace kneecoach {

/// Decides, for each leg, whether it may start and what is left out: the rule table of the pack applied to one check.
/// The only maker of permits. While a live question is unanswered nothing is permitted.
Decision screen(const Pack& pack, const Check& check);

/// A question that is to be asked in this check, of one leg or of the person.
struct LiveQuestion {
    std::size_t question = 0;
    Leg leg = Leg::left;
    bool ofPerson = false;
    const Given* given = nullptr;  ///< the answer while it is fresh; null: still open
    bool marksMissing = false;
};

/// Every question this check asks, in order: those of the person once, those of a leg for each leg they are asked of,
/// follow-ups only where their parent's answer calls for them.
std::vector<LiveQuestion> liveQuestions(const Pack& pack, const Check& check);

}  // namespace kneecoach
