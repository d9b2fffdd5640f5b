// SPDX-License-Identifier: MIT
#include "figure/read_scene.h"

#include "figure/figure.h"
#include "figure/read_values.h"

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 4> sideNames{"front", "back", "inner", "outer"};

void readWhenItFits(const Reading& reading, StepScene& scene) {
    reading.member(
        "hand", [&](const Reading& at) { readName(at, handNames, scene.hand.emplace()); });
    reading.member(
        "sides", [&](const Reading& at) { readName(at, gripNames, scene.grip.emplace()); });
    take(reading, "tool", scene.tool);
    take(reading, "place", scene.place);
    take(reading, "region", scene.region);
}

void readWhatIsSeen(const Reading& reading, StepScene& scene, const Views& views) {
    reading.member("side", [&](const Reading& at) { readName(at, sideNames, scene.side); });
    needed(reading, "view", [&](const Reading& at) {
        if (const auto view = views.find(nameIn(at, views)); view != views.end())
            scene.view = view->second;
    });
    take(reading, "posture", scene.posture);
    take(reading, "regions", scene.regions);
    take(reading, "shorts", scene.shorts);
    reading.member("spot", [&](const Reading& at) {
        at.onlyKeys({"at", "small"});
        takeNeeded(at, "at", scene.spot.emplace().at);
        takeNeeded(at, "small", scene.spot->small);
    });
    reading.member("inset", [&](const Reading& at) {
        Side side = Side::front;
        readName(at, std::array<std::string_view, 2>{"front", "back"}, side);
        scene.fromBehind = side == Side::back;
    });
}

void readWhatMoves(const Reading& reading, StepScene& scene, const Props& props) {
    reading.member("hands", [&](const Reading& hands) {
        hands.eachItem([&](const Reading& at) { scene.hands.push_back(sceneHandIn(at, props)); });
    });
    reading.member("toolAt", [&](const Reading& at) { scene.toolAt = placementsIn(at); });
    take(reading, "toolScale", scene.toolScale);
    take(reading, "over", scene.toolOver);
    reading.member("drift", [&](const Reading& at) { scene.drifts = at.integer(1, 1) != nullptr; });
    take(reading, "radius", scene.radius);
    needed(reading, "marks", [&](const Reading& marks) {
        marks.eachItem([&](const Reading& at) { scene.marks.push_back(sceneMarkIn(at)); });
    });
    needed(
        reading, "profile", [&](const Reading& at) { scene.profile = nameIn(at, props.profiles); });
}

void checkWhole(const Reading& reading, const StepScene& scene, const Props& props) {
    if (scene.hand.has_value() == scene.tool.has_value())
        reading.fault("expected a hand or a tool, and not both");
    if (scene.hands.empty() == scene.toolAt.empty())
        reading.fault("expected hands or toolAt, and not both");
    if (scene.posture.empty() != scene.toolAt.empty())
        reading.fault("expected toolAt where there is a posture, and there alone");
    if (!scene.toolAt.empty() && scene.tool && !props.tools.contains(scene.tool->text()))
        reading.fault("expected a tool that is drawn");
}

} // namespace

StepScene sceneIn(const Reading& reading, const Views& views, const Props& props) {
    reading.onlyKeys({"hand", "tool", "place", "region", "sides", "kind", "side", "view", "posture",
        "toolAt", "toolScale", "over", "regions", "spot", "inset", "shorts", "hands", "drift",
        "radius", "marks", "profile"});
    StepScene scene;
    needed(reading, "kind", [&](const Reading& at) { readName(at, motionNames, scene.motion); });
    readWhenItFits(reading, scene);
    readWhatIsSeen(reading, scene, views);
    readWhatMoves(reading, scene, props);
    checkWhole(reading, scene, props);
    return scene;
}

} // namespace kneecoach
