// SPDX-License-Identifier: MIT
#pragma once

#include "screening/live_questions.h"

#include <cstddef>
#include <vector>

namespace kneecoach {

/// Whether `question` is `root` itself or a follow-up somewhere under it.
bool isUnder(const Pack& pack, std::size_t root, std::size_t question);

/// The question whose clearance is asked for when `question` needs one: itself, or the furthest parent that can need one.
std::size_t clearanceRoot(const Pack& pack, std::size_t question);

/// What the records of a check say to one answer.
struct Clearing {
    bool saysYes = false; ///< one of them still holds
    Restriction
        narrowed; ///< "yes, with these changes", of all that are in date: void ones too, so that a stricter answer
    ///< never gives anything back
};

/// The clearances of this check that cover `question` on `leg` (screening rule 8). Only answers to live questions can void
/// one: `live` are those of this check.
Clearing clearingFor(const Pack& pack, const Check& check, const std::vector<LiveQuestion>& live,
    std::size_t question, Leg leg);

/// The last day that the record which clears `question` longest is good for; nothing where none clears it.
std::optional<Date> clearedUntil(const Pack& pack, const Check& check,
    const std::vector<LiveQuestion>& live, std::size_t question, Leg leg);

} // namespace kneecoach
