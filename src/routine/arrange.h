// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "routine/candidate.h"

namespace kneecoach {

/// A step that is to have a place, and the round it is for.
struct DraftStep {
    const Candidate* candidate = nullptr;
    int round = 1;
};

using DraftSteps = std::vector<DraftStep>;

/// Chooses for each entry one of its options so that the set-up changes at most twice and no step meets itself on the same
/// regions; of all such choices the one that is preferred most. Nothing where there is none.
std::optional<Draft> arranged(const DraftSteps& entries);

/// Whether the entries can be arranged when set-ups may change as often as they like.
bool onlySetupsHinder(const DraftSteps& entries);

/// Whether two steps press on with one technique on one place.
bool goOn(const Placed& before, const Placed& after);

} // namespace kneecoach
