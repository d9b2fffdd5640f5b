// SPDX-License-Identifier: MIT
#pragma once

#include "figure/step_scene.h"
#include "routine/routine.h"

namespace kneecoach {

/// What the figure room is asked to draw of a planned step: the hand at the first of its places.
WhatIsDone doneIn(const PlannedStep& step);

/// The posture of a step as the drawings name it: "position/set-up".
std::string postureOf(const PlannedStep& step);

} // namespace kneecoach
