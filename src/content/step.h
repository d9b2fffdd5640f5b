// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "content/technique.h"

namespace kneecoach {

enum class Direction { towardHip, circles, still, downThigh, backAndForth };

/// How many hands, and which.
enum class Grip { both, other, top, one, handOnHand };

/// Where a step can be done. Places in the pack's lists.
struct Where {
    std::size_t position = 0;
    std::size_t setup = 0;
};

/// One way to do a step: with the hands (best first) or with a tool.
struct Way {
    ToolId tool = bareHands;
    std::vector<Hand> hands;
    Grip grip = Grip::both;
    std::vector<Where> where;  ///< empty: the step's own
};

/// A spot a step moves through, with an equal part of its time; it falls away with its region.
struct Spot {
    PlaceId id;
    std::optional<RegionId> region;
};

struct SoreHands {
    std::vector<Hand> hands;
    std::optional<Seconds> most;
};

struct StepTimes {
    Seconds least{};
    Seconds usual{};
    Seconds most{};
};

/// A step of the catalogue the planner chooses from.
struct Step {
    enum class Takes { all, one };

    StepId id;
    std::size_t technique = 0;
    std::vector<RegionId> regions;
    Takes takes = Takes::all;  ///< every region that is left, or any one
    std::vector<Way> ways;
    std::vector<Where> where;  ///< in order of preference; empty: wherever a set-up reaches the region
    PositionBits alsoNeeds;
    Direction direction = Direction::circles;
    StepTimes times;
    Pressure maxPressure = 1;
    bool bodyWeight = false;
    std::optional<SoreHands> soreHands;
    bool onlyWhenAsked = false;
    std::vector<Spot> spots;
    std::vector<SourceRef> sources;
};

}  // namespace kneecoach
