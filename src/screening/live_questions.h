// SPDX-License-Identifier: MIT
#pragma once

#include "screening/check.h"

#include <vector>

namespace kneecoach {

/// A question that is to be asked in this check, of one leg or of the person.
struct LiveQuestion {
    std::size_t question = 0;
    Leg leg = Leg::left;
    bool ofPerson = false;
    const Given* given =
        nullptr; ///< the answer while it counts; null: still open. Lives as long as the check
    bool marksMissing = false; ///< answered, but the areas it asks for are not marked

    bool isOpen() const { return !given || marksMissing; }
    bool actsOn(Leg which) const { return ofPerson || which == leg; }
};

/// Every question this check asks, in order: those of the person once, those of a leg for each leg they are asked of,
/// follow-ups only where their parent's answer calls for them. Silence is not "no", and an answer that is too old, or
/// from a time that has not come yet, is silence (screening, sections 2 and 3).
std::vector<LiveQuestion> liveQuestions(const Pack& pack, const Check& check);

} // namespace kneecoach
