// SPDX-License-Identifier: MIT
#pragma once

#include "content/reading.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// A number within the bounds of a drawing.
double numberIn(const Reading& reading);

/// A list of such numbers.
std::vector<double> numbersIn(const Reading& reading);

/// Two numbers.
QPointF pointIn(const Reading& reading);

/// Four numbers: left, top, width, height.
QRectF rectIn(const Reading& reading);

/// A point, then a row of six numbers for each curve: two handles and a point.
QPainterPath pathIn(const Reading& reading);

/// The same, ending where it begins.
QPainterPath closedPathIn(const Reading& reading);

/// A list of paths, each read by `one`.
std::vector<QPainterPath> pathsIn(const Reading& reading, QPainterPath (*one)(const Reading&));

/// Calls `visit` with the member `key`, and notes a fault where there is none.
template <class Visit>
void needed(const Reading& reading, std::string_view key, Visit visit) {
    if (!reading.value().member(key)) return reading.fault("expected a member " + std::string(key));
    reading.member(key, visit);
}

} // namespace kneecoach
