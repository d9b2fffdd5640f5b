// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QPainterPath>

namespace kneecoach {

/// The parts of `line` that lie within `shape`. Cheaper to paint than a line under a clip, and sharp
/// on paper.
QPainterPath within(const QPainterPath& shape, const QLineF& line);

/// Slanting lines all over `shape`, `gap` apart along its foot.
QPainterPath hatching(const QPainterPath& shape, double gap);

/// Crosses along `shape` from end to end, each about `ratio` times as high as wide.
QPainterPath crosses(const QPainterPath& shape, double ratio);

} // namespace kneecoach
