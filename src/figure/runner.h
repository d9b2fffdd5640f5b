// SPDX-License-Identifier: MIT
#pragma once

#include "figure/step_scene.h"

namespace kneecoach {

/// 0 to 1 and back to 0 while `turn` goes from 0 to 2.
constexpr double thereAndBack(double turn) { return turn <= 1 ? turn : 2 - turn; }

/// Where the way round of a mark is at `share`: from right of the top clockwise, most of a circle.
QPointF roundAt(const SceneMark& mark, double share);

/// Where the dot that runs along a mark stands; nothing: it has none now.
std::optional<QPointF> runnerAt(const SceneMark& mark, double turn);

/// Where the numbers stand that take its place where nothing moves.
std::vector<QPointF> numbersOn(const SceneMark& mark);

} // namespace kneecoach
