// SPDX-License-Identifier: MIT
#pragma once

#include "content/reading.h"
#include "figure/palette.h"

#include <QPainterPath>

#include <vector>

class QPainter;

namespace kneecoach {

/// One layer of a drawing: filled first, then lined. Its paths are filled together by the odd-even rule.
struct Layer {
    Tint fill = nullptr; ///< null: no fill
    Tint line = nullptr; ///< null: no line
    double width = 0;    ///< of the line
    QPainterPath path;
};

/// A drawing, in the order it is painted.
using Layers = std::vector<Layer>;

/// How layers are painted: `lines` widens all lines, `light` pales the part that presses.
struct Brushwork {
    double lines = 1;
    bool light = false;
};

Layers layersIn(const Reading& reading);

void paintLayers(QPainter& painter, const Layers& layers, const Palette& palette, Brushwork = {});

/// All that `layers` cover, lines included, once they are placed by `to`.
QRectF boxOf(const Layers& layers, const QTransform& to);

/// A line with round ends and corners.
QPen roundPen(const QColor& colour, double width);

} // namespace kneecoach
