// SPDX-License-Identifier: MIT
#include "figure/read_scene.h"
#include "figure/read_values.h"

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 7> markNames{
    "press", "return", "way", "both", "turn", "squeeze", "hold"};

/// A point, and how far what lies there is turned; a tool is not.
Placement placementIn(const Reading& reading) {
    const std::vector<double> n = numbersIn(reading);
    if (n.size() == 2) return {{n[0], n[1]}, 0};
    if (n.size() == 3) return {{n[0], n[1]}, n[2]};
    reading.fault("expected a point, and degrees where it is a hand");
    return {};
}

QLineF lineIn(const Reading& reading) {
    std::vector<QPointF> ends;
    readInto(reading, ends);
    if (ends.size() == 2 && ends[0] != ends[1]) return {ends[0], ends[1]};
    reading.fault("expected two points, from and to");
    return {};
}

HeldTool heldIn(const Reading& reading, const Props& props) {
    HeldTool held;
    reading.member("tool", [&](const Reading& at) { held.tool = nameIn(at, props.tools); });
    take(reading, "toolScale", held.scale);
    take(reading, "toolAhead", held.ahead);
    return held;
}

} // namespace

std::vector<Placement> placementsIn(const Reading& reading) {
    std::vector<Placement> placements;
    reading.eachItem([&](const Reading& at) { placements.push_back(placementIn(at)); });
    if (placements.empty() || placements.size() > 2)
        reading.fault("expected one placement, or start and end");
    return placements;
}

SceneHand sceneHandIn(const Reading& reading, const Props& props) {
    reading.onlyKeys({"shape", "at", "flip", "tool", "toolScale", "toolAhead", "phase", "counter",
        "tap", "tapTurn"});
    SceneHand hand;
    needed(reading, "shape", [&](const Reading& at) { hand.shape = nameIn(at, props.hands); });
    needed(reading, "at", [&](const Reading& at) {
        const std::vector<Placement> way = placementsIn(at);
        if (!way.empty()) hand.from = way.front(), hand.to = way.back();
    });
    take(reading, "flip", hand.flip);
    if (reading.value().member("tool")) hand.holds = heldIn(reading, props);
    take(reading, "phase", hand.phase);
    take(reading, "counter", hand.counter);
    take(reading, "tap", hand.tap);
    take(reading, "tapTurn", hand.tapTurn);
    return hand;
}

SceneMark sceneMarkIn(const Reading& reading) {
    SceneMark mark;
    needed(reading, "type", [&](const Reading& at) { readName(at, markNames, mark.kind); });
    if (mark.hasWay()) {
        reading.onlyKeys({"type", "path", "w"});
        needed(reading, "path", [&](const Reading& at) { mark.path = lineIn(at); });
    } else {
        reading.onlyKeys({"type", "at", "r", "w"});
        needed(reading, "at", [&](const Reading& at) {
            const Placement place = placementIn(at);
            mark.at = place.at;
            mark.degrees = place.degrees;
        });
        takeNeeded(reading, "r", mark.r);
    }
    take(reading, "w", mark.w);
    if (mark.w <= 0 || mark.r < 0) reading.fault("expected a width and a radius above 0");
    return mark;
}

} // namespace kneecoach
