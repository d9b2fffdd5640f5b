// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

namespace kneecoach {

/// Skin from the side, pressed in between `from` and `to`.
struct SkinLine {
    double from = 0;
    double to = 0;
    double depth = 0;    ///< of the dent
    double shoulder = 0; ///< how wide the skin gives way beside it
    double rim = 0;      ///< how high it stands up there
    double up = 1;       ///< 1: the skin lies below the line; -1: above
    double base = 0;     ///< height of the skin where nothing presses

    /// Adds the line to `path`, from its end to `end`.
    void addTo(QPainterPath& path, QPointF end) const;
};

/// How deep a hand sinks in at a pressure of 1 to 3, out of three depths; others count as the nearest.
double depthOf(int pressure, const double (&depths)[3]);

} // namespace kneecoach
