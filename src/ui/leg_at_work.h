// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/leg.h"
#include "content/body.h"
#include "content/technique.h"

#include <vector>

namespace kneecoach {

/// The leg in a session: where the hand works now, and how it moves there.
struct LegAtWork {
    Leg leg = Leg::left;
    std::vector<RegionId> active;
    std::vector<RegionId> excluded;
    Motion motion = Motion::glide;
    bool towardKnee = false; ///< most strokes go toward the hip
    friend bool operator==(const LegAtWork&, const LegAtWork&) = default;
};

} // namespace kneecoach
