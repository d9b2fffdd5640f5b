// SPDX-License-Identifier: MIT
#include "figure/marks.h"

#include <QTransform>

#include <algorithm>
#include <vector>

namespace kneecoach {
namespace {

constexpr int mostTurn = 16;

/// Twice the area between `line` and `point`; its sign tells the side.
double beside(const QLineF& line, QPointF point) {
    return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1());
}

/// Where `line`, drawn on without end, crosses the rim of `shape`: 0 its begin, 1 its end, in order.
std::vector<double> crossings(const QPainterPath& shape, const QLineF& line) {
    std::vector<double> places;
    const double length = line.dx() * line.dx() + line.dy() * line.dy();
    for (const QPolygonF& ring : shape.toSubpathPolygons())
        for (qsizetype i = 1; i < ring.size(); ++i) {
            const double a = beside(line, ring[i - 1]);
            const double b = beside(line, ring[i]);
            if ((a < 0) == (b < 0)) continue;
            const QPointF at = ring[i - 1] + (ring[i] - ring[i - 1]) * (a / (a - b));
            places.push_back(QPointF::dotProduct(at - line.p1(), line.p2() - line.p1()) / length);
        }
    std::ranges::sort(places);
    return places;
}

/// Turns `shape` a little, to where it is narrowest.
QTransform upright(const QPainterPath& shape) {
    QTransform best;
    double narrowest = shape.boundingRect().width();
    for (int degrees = -mostTurn; degrees <= mostTurn; degrees += 2) {
        const QTransform turned = QTransform().rotate(degrees);
        const double width = turned.map(shape).boundingRect().width();
        if (width >= narrowest) continue;
        narrowest = width;
        best = turned;
    }
    return best;
}

} // namespace

QPainterPath within(const QPainterPath& shape, const QLineF& line) {
    const std::vector<double> places = crossings(shape, line);
    QPainterPath parts;
    for (std::size_t i = 1; i < places.size(); i += 2) {
        const double from = std::clamp(places[i - 1], 0.0, 1.0);
        const double to = std::clamp(places[i], 0.0, 1.0);
        if (from == to) continue;
        parts.moveTo(line.pointAt(from));
        parts.lineTo(line.pointAt(to));
    }
    return parts;
}

QPainterPath hatching(const QPainterPath& shape, double gap) {
    const QRectF box = shape.boundingRect();
    QPainterPath lines;
    for (double x = box.left() - box.height(); x < box.right(); x += gap)
        lines.addPath(within(shape, {x, box.bottom(), x + box.height(), box.top()}));
    return lines;
}

QPainterPath crosses(const QPainterPath& shape, double ratio) {
    const QTransform turned = upright(shape);
    const QPainterPath standing = turned.map(shape);
    const QRectF box = standing.boundingRect();
    const int count = std::max(1, qRound(box.height() / box.width() / ratio));
    QPainterPath lines;
    for (int i = 0; i < count; ++i) {
        const double top = box.top() + i * box.height() / count;
        const double bottom = top + box.height() / count;
        lines.addPath(within(standing, {box.left(), top, box.right(), bottom}));
        lines.addPath(within(standing, {box.left(), bottom, box.right(), top}));
    }
    return turned.inverted().map(lines);
}

} // namespace kneecoach
