// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "content/technique.h"

namespace kneecoach {

enum class Direction { towardHip, circles, still, downThigh, backAndForth };

/// How many hands, and which.
enum class Grip { both, other, top, one, handOnHand };

inline constexpr std::array<std::string_view, 5> directionNames{"toward-hip", "circles", "still", "down-thigh", "back-and-forth"};
inline constexpr std::array<std::string_view, 5> gripNames{"both", "other", "top", "one", "hand-on-hand"};

constexpr std::string_view name(Direction direction) { return directionNames.at(static_cast<std::size_t>(direction)); }
constexpr std::string_view name(Grip grip) { return gripNames.at(static_cast<std::size_t>(grip)); }

/// Which leg a step is for in side-lying.
enum class SideLeg { either, upper, lower };

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
    bool bodyWeight = false;   ///< this way alone puts the body's weight on the place
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
    SideLeg sideLeg = SideLeg::either;
    std::vector<Spot> spots;
    std::vector<SourceRef> sources;
};

}  // namespace kneecoach
