// SPDX-License-Identifier: MIT
#pragma once

#include "handout/piece.h"

namespace kneecoach {

inline constexpr double boxLine = 1.1 * point; ///< of what is ticked or written on

/// Draws an empty box to tick, its upper left corner at `at`.
void paintBox(QPainter& painter, QPointF at, double side);

} // namespace kneecoach
