// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "content/step.h"

namespace kneecoach {

struct Instead {
    enum class When { sideLying, soreHands };

    StepId step;
    StepId replaces;
    When when = When::soreHands;
};

/// A step that may stand in the same routine as another of the same kind.
struct Beside {
    StepId step;
    StepId with;
};

/// A routine that comes out as written when the wish and the permit are those it is for.
struct NamedRoutine {
    struct Part {
        StepId step;
        Seconds seconds{};
    };

    RoutineId id;
    Minutes minutes{};
    bool lightOnly = false;  ///< for a permit that allows neither holds nor taps, at pressure 1
    bool soreHands = false;
    std::vector<ToolId> tools;      ///< beside the hands
    std::vector<StepId> leavesOut;  ///< the wish leaves out at least these
    std::vector<Part> parts;
};

/// How the planner chooses (content.md, section 4).
struct RoutineRules {
    std::vector<StepId> opening;  ///< the first that can be done begins the leg
    std::vector<StepId> closing;  ///< the first that can be done ends it
    std::vector<StepId> order;    ///< of a round
    std::vector<StepId> core;
    std::vector<StepId> fill;
    std::vector<StepId> asked;
    std::vector<StepId> drop;  ///< first to go first
    std::vector<StepId> kept;  ///< no wish leaves them out
    std::vector<Instead> instead;
    std::vector<Beside> beside;
    std::size_t fewRegions = 2;
    Minutes fewRegionsMinutes{5};
    std::vector<NamedRoutine> named;
};

}  // namespace kneecoach
