// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "content/step.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// Where a hand lies and how far it is turned, clockwise; at 0 its fingers point up.
struct Placement {
    QPointF at;
    double degrees = 0;
};

/// A tool under a hand.
struct HeldTool {
    std::string tool;
    double scale = 1;
    double ahead = 0; ///< how far before the middle of the hand
};

struct SceneHand {
    std::string shape;
    Placement from{};
    Placement to{};
    bool flip = false;
    std::optional<HeldTool> holds{};
    double phase = 0;     ///< of a circle: degrees it is late
    bool counter = false; ///< goes round the other way
    double tap = 40;      ///< how far before the hand the marks of a tap stand
    double tapTurn = 0;   ///< degrees they are turned away from its fingers, mirrored with it
};

struct SceneMark {
    enum class Kind { press, back, way, both, turn, squeeze, hold };

    Kind kind = Kind::press;
    QLineF path{}; ///< of those that go from somewhere to somewhere
    QPointF at{};  ///< of those that stand at one place
    double degrees = 0;
    double r = 0;  ///< how far they reach from there
    double w = 13; ///< how thick

    /// Goes from somewhere to somewhere.
    bool hasWay() const { return kind < Kind::turn; }

    /// Painted over the hands, not beneath them.
    bool onTop() const { return kind == Kind::turn || kind == Kind::hold; }
};

/// A point that lights up in place of a region.
struct SceneSpot {
    QPointF at;
    QPointF small; ///< in the small picture of both legs
};

/// What the picture of a step shows, and when it fits.
struct StepScene {
    std::optional<Hand> hand;
    std::optional<ToolId> tool;
    std::optional<PlaceId> place;
    std::optional<RegionId> region;
    std::optional<Grip> grip;

    Motion motion = Motion::glide;
    Side side = Side::front;
    QRectF view;                   ///< what is seen, in units of the leg or of the posture
    std::string posture;           ///< empty: the leg
    std::vector<Placement> toolAt; ///< one, or start and end
    double toolScale = 1;
    bool toolOver = false;                        ///< before the body, not behind it
    std::optional<std::vector<RegionId>> regions; ///< what lights up; nothing: the step's regions
    std::optional<SceneSpot> spot;
    bool fromBehind = false; ///< the small picture of both legs
    bool shorts = false;
    std::vector<SceneHand> hands;
    bool drifts = false; ///< the hand wanders from start to end over many strokes
    double radius = 10;  ///< of circles
    std::vector<SceneMark> marks;
    std::string profile; ///< the small picture of how firm
};

/// The scenes of each step; the first that fits is shown.
using StepScenes = std::map<StepId, std::vector<StepScene>>;

/// What of a step is under the hand.
struct WhatIsDone {
    StepId step;
    ToolId tool = bareHands;
    std::optional<Hand> hand{};
    Grip grip = Grip::both;
    std::optional<PlaceId> place{}; ///< nothing: any
    std::vector<RegionId> regions{};
    friend bool operator==(const WhatIsDone&, const WhatIsDone&) = default;
};

/// The scene of it, or null where none fits.
const StepScene* findScene(const StepScenes& scenes, const WhatIsDone& done);

} // namespace kneecoach
