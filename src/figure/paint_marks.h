// SPDX-License-Identifier: MIT
#pragma once

#include "figure/palette.h"
#include "figure/step_scene.h"

#include <QTransform>

class QPainter;

namespace kneecoach {

// All in the units of the stage.

/// What of a mark stands still. Of a stopwatch and of a squeeze, nothing does.
void paintMark(QPainter& painter, const SceneMark& mark, const Palette& palette);

/// 1, 2, 3 along `mark`, to be read on either leg: `stage` is where the stage lies.
void paintNumbers(
    QPainter& painter, const SceneMark& mark, const QTransform& stage, const Palette& palette);

// What moves, about the origin.

/// The dot that runs along `mark`.
void paintDot(QPainter& painter, const SceneMark& mark, const Palette& palette);

/// A stopwatch, filled to `share`; it never goes backwards, so it is turned back where the painter is mirrored.
void paintStopwatch(QPainter& painter, const SceneMark& mark, double share, const Palette& palette);

/// A small fold of muscle between two arrows, which are nearest at `share` 1.
void paintSqueeze(QPainter& painter, const SceneMark& mark, double share, const Palette& palette);

/// The strokes before a hand that comes down, its fingers up.
void paintTap(QPainter& painter, double ahead, const Palette& palette);

/// How far these reach from the origin.
double dotReach(const SceneMark& mark);
double stopwatchReach(const SceneMark& mark);
double squeezeReach(const SceneMark& mark);
double tapReach(double ahead);

} // namespace kneecoach
