// SPDX-License-Identifier: MIT
#include "figure/motion.h"

#include "figure/runner.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kneecoach {
namespace {

using Kind = SceneMark::Kind;

constexpr double airborne = 1.06;
constexpr double lifted = 12;
constexpr double squeezed = 0.1;
constexpr double leastFill = 0.06;

double between(double from, double to, double share) { return from + (to - from) * share; }

/// How far from start to end.
double shareOf(const StepScene& scene, const Beat& beat) {
    const bool goes = scene.motion == Motion::glide || scene.motion == Motion::pass;
    if (goes) return thereAndBack(beat.turn);
    return scene.drifts ? thereAndBack(beat.drift) : 0;
}

Placement placed(const Placement& from, const Placement& to, double share) {
    return {QLineF(from.at, to.at).pointAt(share), between(from.degrees, to.degrees, share)};
}

bool comesBack(const StepScene& scene, const Beat& beat) {
    const bool itself = scene.motion == Motion::glide || scene.motion == Motion::hold;
    return (itself && beat.turn > 1) || (scene.drifts && beat.drift > 1);
}

void circle(Mover& mover, const StepScene& scene, const SceneHand& hand, double turn) {
    const double degrees = hand.phase + (hand.counter ? -360 : 360) * turn - 90;
    const double angle = degrees * std::numbers::pi / 180;
    mover.at += scene.radius * QPointF(std::cos(angle), std::sin(angle));
    if (hand.shape == "knead") mover.squeeze = 1 - squeezed * std::sin(std::numbers::pi * turn);
}

/// Two hands take turns.
void tap(Mover& mover, double turn) {
    const bool up = (turn < 0.5) == (mover.index == 0);
    mover.taps = !up;
    if (!up) return;
    mover.size = airborne;
    mover.at.ry() -= lifted;
    mover.light = true;
}

Mover handAt(const StepScene& scene, std::size_t index, const Beat& beat) {
    const SceneHand& hand = scene.hands[index];
    const Placement place = placed(hand.from, hand.to, shareOf(scene, beat));
    Mover mover{.index = index, .at = place.at, .degrees = place.degrees};
    mover.light = comesBack(scene, beat);
    if (scene.motion == Motion::circle) circle(mover, scene, hand, beat.turn);
    if (scene.motion == Motion::taps) tap(mover, beat.turn);
    return mover;
}

Mover toolAt(const StepScene& scene, const Beat& beat) {
    const Placement place = placed(scene.toolAt.front(), scene.toolAt.back(), shareOf(scene, beat));
    const auto order = scene.toolOver ? Mover::Order::onTheLeg : Mover::Order::behindTheBody;
    return {.what = Mover::What::tool, .order = order, .at = place.at};
}

/// Fills while the hold lasts, and empties as it lets go.
Mover stopwatchAt(const SceneMark& mark, std::size_t index, double turn) {
    return {.what = Mover::What::stopwatch,
        .order = Mover::Order::onTop,
        .index = index,
        .at = mark.at,
        .share = std::clamp(thereAndBack(turn), leastFill, 1.0)};
}

Mover squeezeAt(const SceneMark& mark, std::size_t index, double turn) {
    return {.what = Mover::What::squeeze,
        .index = index,
        .at = mark.at,
        .degrees = mark.degrees,
        .share = std::max(0.0, std::sin(std::numbers::pi * turn))};
}

void addMarks(std::vector<Mover>& movers, const StepScene& scene, const Beat& beat, bool onTop) {
    const auto order = onTop ? Mover::Order::onTop : Mover::Order::onTheLeg;
    const double turn = scene.drifts ? beat.drift : beat.turn;
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const SceneMark& mark = scene.marks[i];
        if (mark.onTop() != onTop) continue;
        if (mark.kind == Kind::hold) movers.push_back(stopwatchAt(mark, i, turn));
        else if (mark.kind == Kind::squeeze) movers.push_back(squeezeAt(mark, i, beat.turn));
        else if (const auto at = runnerAt(mark, turn))
            movers.push_back({.what = Mover::What::dot, .order = order, .index = i, .at = *at});
    }
}

} // namespace

std::vector<Mover> moversAt(const StepScene& scene, const Beat& beat) {
    std::vector<Mover> movers;
    if (!scene.toolAt.empty()) movers.push_back(toolAt(scene, beat));
    addMarks(movers, scene, beat, false);
    for (std::size_t i = 0; i < scene.hands.size(); ++i) movers.push_back(handAt(scene, i, beat));
    addMarks(movers, scene, beat, true);
    return movers;
}

} // namespace kneecoach
