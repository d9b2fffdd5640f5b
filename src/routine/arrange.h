// SPDX-License-Identifier: MIT
#pragma once

#include "routine/candidate.h"

#include <optional>
#include <vector>

namespace kneecoach {

/// A step that is to have a place, and the round it is for.
struct DraftStep {
    const Candidate* candidate = nullptr;
    int round = 1;
};

using DraftSteps = std::vector<DraftStep>;

/// Chooses for each step one of its options so that the set-up changes at most twice and no step meets itself on the same
/// regions; of all such choices the one that is preferred most. Nothing where there is none.
std::optional<Draft> arranged(const DraftSteps& steps);

/// Whether the steps can be arranged when set-ups may change as often as they like.
bool onlySetupsHinder(const DraftSteps& steps);

/// Whether two steps press on with one technique on one place.
bool goOn(const Placed& before, const Placed& after);

} // namespace kneecoach
