// SPDX-License-Identifier: MIT
#include "handout/drawn_step.h"

namespace kneecoach {

WhatIsDone doneIn(const PlannedStep& step) {
    const std::optional<PlaceId> place =
        step.spots.empty() ? std::nullopt : std::optional(step.spots.front().id);
    return {step.step, step.tool, step.hand, step.grip, place, step.regions};
}

std::string postureOf(const PlannedStep& step) {
    return step.position.str() + "/" + step.setup.str();
}

} // namespace kneecoach
