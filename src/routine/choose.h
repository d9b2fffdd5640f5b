// SPDX-License-Identifier: MIT
#pragma once

#include "routine/left_out.h"

namespace kneecoach {

/// The steps of a leg in their order, how long they may last together, and what went on the way.
struct ChosenSteps {
    Draft draft; ///< empty where nothing could be put together
    Seconds least{};
    Seconds most{};
    Dropped dropped;
};

/// Chooses the steps of a leg of `total` seconds (content.md, section 4, *Choosing*): core and included ones first, dropped
/// while they are too long, filled up and repeated in rounds while they are too short.
ChosenSteps chosen(const Pack& pack, const Candidates& candidates, const Wish& wish, Seconds total);

} // namespace kneecoach
