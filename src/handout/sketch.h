// SPDX-License-Identifier: MIT
#pragma once

#include <QBrush>
#include <QPainterPath>
#include <QPen>
#include <QPointF>

#include <functional>
#include <vector>

class QPainter;

namespace kneecoach {

/// A picture as its paths, on whole units and no finer than a printer shows. A PDF of it is a fraction of what it would be.
class Sketch {
public:
    /// What `draw` draws, within `size`.
    Sketch(QSizeF size, const std::function<void(QPainter&)>& draw);

    /// Paints it, its upper left corner at the whole units next to `at`.
    void paint(QPainter& painter, QPointF at) const;

    /// A path of it, and all that it is cut to.
    struct Stroke {
        QPainterPath path;
        QPen pen;
        QBrush brush;
        std::vector<QPainterPath> cuts;
    };

    const std::vector<Stroke>& strokes() const { return strokes_; }

private:
    std::vector<Stroke> strokes_;
};

} // namespace kneecoach
