// SPDX-License-Identifier: MIT
#include "figure/arrow.h"

#include "figure/layer.h"

#include <QLineF>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double headWidth = 2.5;
constexpr double mostHead = 0.6; ///< of an arrow is head
constexpr double arrowRim = 10.4;
constexpr double arrowEdge = 6.4;

/// One to the right of the way from `from` to `to`.
QPointF across(QPointF from, QPointF to) {
    const QLineF normal = QLineF(from, to).normalVector().unitVector();
    return normal.p2() - normal.p1();
}

/// The same way, its last `length` cut off.
QPolygonF shortened(QPolygonF way, double length) {
    while (way.size() > 2 && QLineF(way[way.size() - 2], way.last()).length() < length) {
        length -= QLineF(way[way.size() - 2], way.last()).length();
        way.removeLast();
    }
    QLineF last(way[way.size() - 2], way.last());
    last.setLength(std::max(0.1, last.length() - length));
    way.last() = last.p2();
    return way;
}

} // namespace

double headOf(double width, double times, double length) {
    return std::min(times * width, mostHead * length);
}

QPainterPath bandArrow(const QPolygonF& way, double width, double headLength, double headTimes) {
    const QPolygonF band = shortened(way, headLength);
    const QPointF wide = across(band.last(), way.last()) * width * headTimes / 2;
    QPolygonF left, right;
    for (qsizetype i = 0; i < band.size(); ++i) {
        const bool isLast = i + 1 == band.size();
        const QPointF side =
            across(band[std::max<qsizetype>(i - 1, 0)], isLast ? way.last() : band[i + 1]) * width
            / 2;
        left << band[i] + side;
        right.prepend(band[i] - side);
    }
    QPainterPath path;
    path.addPolygon(left << band.last() + wide << way.last() << band.last() - wide << right);
    path.closeSubpath();
    return path;
}

QPainterPath doubleArrow(const QLineF& way, double width) {
    const double head = headOf(width, 2, way.length() / 2);
    const double wide = width * headWidth / 2;
    const double narrow = width / 2;
    const double end = way.length();
    QPainterPath path;
    path.addPolygon(QPolygonF(
        {{0, 0}, {head, -wide}, {head, -narrow}, {end - head, -narrow}, {end - head, -wide},
            {end, 0}, {end - head, wide}, {end - head, narrow}, {head, narrow}, {head, wide}}));
    path.closeSubpath();
    return QTransform().translate(way.x1(), way.y1()).rotate(-way.angle()).map(path);
}

void paintBand(QPainter& painter, const QPainterPath& band, const Palette& palette) {
    painter.strokePath(band, roundPen(palette.paper, arrowRim));
    painter.strokePath(band, roundPen(palette.pressEdge, arrowEdge));
    painter.fillPath(band, palette.press);
}

QPolygonF openHead(const QLineF& way, double length) {
    const QPointF along = (way.p2() - way.p1()) / way.length() * length;
    const QPointF side = across(way.p1(), way.p2()) * length * 0.75;
    return QPolygonF({way.p2() - along + side, way.p2(), way.p2() - along - side});
}

} // namespace kneecoach
