// SPDX-License-Identifier: MIT
#include "figure/motion.h"
#include "support/catch.h"

#include <cmath>

using namespace kneecoach;

namespace {

StepScene sceneOf(Motion motion) {
    StepScene scene;
    scene.motion = motion;
    scene.hands = {{.shape = "palm", .from = {{0, 100}, 170}, .to = {{0, 0}, 190}}};
    return scene;
}

Mover handIn(const StepScene& scene, const Beat& beat, std::size_t index = 0) {
    for (const Mover& mover : moversAt(scene, beat))
        if (mover.what == Mover::What::hand && mover.index == index) return mover;
    return {};
}

double apart(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

TEST_CASE("a gliding hand presses from start to end, and comes back lightly") {
    const StepScene scene = sceneOf(Motion::glide);
    CHECK(handIn(scene, {0, 0}).at == QPointF(0, 100));
    CHECK(handIn(scene, {1, 0}).at == QPointF(0, 0));
    CHECK(handIn(scene, {1, 0}).degrees == 190);
    CHECK_FALSE(handIn(scene, {1, 0}).light);
    CHECK(handIn(scene, {1.5, 0}).at == QPointF(0, 50));
    CHECK(handIn(scene, {1.5, 0}).light);
}

TEST_CASE("a circling hand stays as far from the middle, and goes once round") {
    StepScene scene = sceneOf(Motion::circle);
    scene.radius = 20;
    for (const double turn : {0.0, 0.2, 0.4, 0.6, 0.8})
        CHECK(std::abs(apart(handIn(scene, {turn, 0}).at, {0, 100}) - 20) < 1e-9);
    CHECK(apart(handIn(scene, {0, 0}).at, handIn(scene, {1, 0}).at) < 1e-9);
    CHECK(apart(handIn(scene, {0, 0}).at, handIn(scene, {0.5, 0}).at) > 39);
}

TEST_CASE("a hand that wanders does so by its slow way, not by its circle") {
    StepScene scene = sceneOf(Motion::circle);
    scene.radius = 0;
    CHECK(handIn(scene, {0.7, 1}).at == QPointF(0, 100));
    scene.drifts = true;
    CHECK(handIn(scene, {0.7, 1}).at == QPointF(0, 0));
    CHECK_FALSE(handIn(scene, {0.7, 1}).light);
    CHECK(handIn(scene, {0.7, 1.5}).light);
}

TEST_CASE("tapping hands take turns: one is down while the other is up") {
    StepScene scene = sceneOf(Motion::taps);
    scene.hands.push_back(scene.hands.front());
    for (const double turn : {0.0, 0.3, 0.5, 0.9}) {
        CHECK(handIn(scene, {turn, 0}).taps != handIn(scene, {turn, 0}, 1).taps);
        CHECK(handIn(scene, {turn, 0}).light != handIn(scene, {turn, 0}).taps);
    }
    CHECK(handIn(scene, {0.3, 0}).taps != handIn(scene, {0.6, 0}).taps);
}

TEST_CASE("the ring of a hold fills, is full at its end, and empties as it lets go") {
    StepScene scene = sceneOf(Motion::hold);
    scene.marks = {{.kind = SceneMark::Kind::hold, .path = {}, .at = {5, 5}, .r = 30}};
    const auto share = [&](double turn) { return moversAt(scene, {turn, 0}).back().share; };
    CHECK(share(0) > 0);
    CHECK(share(0.25) < share(0.5));
    CHECK(share(1) == 1);
    CHECK(share(1.5) == 0.5);
    CHECK(handIn(scene, {1.5, 0}).light);
}

TEST_CASE("a dot runs up the thick arrow, and down the thin one on the way back") {
    StepScene scene = sceneOf(Motion::glide);
    scene.marks = {{.kind = SceneMark::Kind::press, .path = {0, 100, 0, 0}},
        {.kind = SceneMark::Kind::back, .path = {9, 0, 9, 100}}};
    const auto dotAt = [&](double turn) { return moversAt(scene, {turn, 0}).front(); };
    CHECK(dotAt(0.5).index == 0);
    CHECK(dotAt(0.5).at == QPointF(0, 60));
    CHECK(dotAt(1.5).index == 1);
    CHECK(dotAt(1.5).at == QPointF(9, 50));
}
