// SPDX-License-Identifier: MIT
#pragma once

#include "base/leg.h"
#include "content/technique.h"

#include <vector>

namespace kneecoach {

/// What a person asks of a routine; the permit and the ceilings narrow it. The defaults are those of an empty wish file.
struct Wish {
    PerLeg<bool> legs{true, true};
    Leg first = Leg::left;
    Minutes minutes{8}; ///< a leg, 5 to 10
    Pressure firmness = 2;
    std::vector<ToolId> tools = std::vector<ToolId>(1, bareHands); // a list would warn on GCC 12
    PositionId position{"seated"};
    bool stool = true;
    bool soreHands = false;
    PerLeg<std::vector<RegionId>> tender;
    std::vector<StepId> include;
    std::vector<StepId> leaveOut;

    friend bool operator==(const Wish&, const Wish&) = default;
};

} // namespace kneecoach
