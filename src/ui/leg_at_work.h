// SPDX-License-Identifier: MIT
#pragma once

#include "base/leg.h"
#include "figure/step_scene.h"

#include <string>
#include <vector>

namespace kneecoach {

/// The leg in a session: what is done there now.
struct LegAtWork {
    Leg leg = Leg::left;
    WhatIsDone done{}; ///< its step is empty where nothing is done
    std::vector<RegionId> excluded{};
    Pressure pressure = 1;
    Motion motion = Motion::glide;
    std::string posture{}; ///< "position/set-up", while getting ready for it; else empty
    friend bool operator==(const LegAtWork&, const LegAtWork&) = default;
};

} // namespace kneecoach
