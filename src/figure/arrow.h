// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QPolygonF>

namespace kneecoach {

/// A band along `way`, `width` wide, that ends in a head `headLength` long.
QPainterPath bandArrow(const QPolygonF& way, double width, double headLength);

/// The same with a head at both ends of a straight way.
QPainterPath doubleArrow(const QLineF& way, double width);

/// The head of a thin arrow: two strokes that meet at the end of `way`.
QPolygonF openHead(const QLineF& way, double length);

/// How long the head of a band is, which may not be all of it.
double headOf(double width, double times, double length);

} // namespace kneecoach
