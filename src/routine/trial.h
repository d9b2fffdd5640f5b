// SPDX-License-Identifier: MIT
#pragma once

#include "routine/rounds.h"

namespace kneecoach {

/// What becomes of rounds once they are arranged and timed.
struct Trial {
    Draft draft;
    Seconds least{};
    Seconds most{};
    RuleId fault;                     ///< why it cannot be done so
    const Candidate* heavy = nullptr; ///< the step sore hands cannot do after the one before it

    bool isSound() const { return fault.empty(); }
};

/// Tries rounds for a leg of `total` seconds: sore hands get a glide between two heavy steps where one fits.
Trial tried(const Pack& pack, const Candidates& candidates, const Wish& wish, const Rounds& rounds,
    Seconds total);

} // namespace kneecoach
