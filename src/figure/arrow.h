// SPDX-License-Identifier: MIT
#pragma once

#include "figure/palette.h"

#include <QPainterPath>
#include <QPolygonF>

class QPainter;

namespace kneecoach {

/// A band along `way`, `width` wide, that ends in a head `headLength` long, as many times as wide.
QPainterPath bandArrow(
    const QPolygonF& way, double width, double headLength, double headTimes = 2.5);

/// The same with a head at both ends of a straight way.
QPainterPath doubleArrow(const QLineF& way, double width);

/// Paints a band as one presses: lifted off the ground by a rim.
void paintBand(QPainter& painter, const QPainterPath& band, const Palette& palette);

/// The head of a thin arrow: two strokes that meet at the end of `way`.
QPolygonF openHead(const QLineF& way, double length);

/// How long the head of a band is, which may not be all of it.
double headOf(double width, double times, double length);

} // namespace kneecoach
