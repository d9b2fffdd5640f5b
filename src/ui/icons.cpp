// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace kneecoach {

namespace {

/// All icons are drawn on a field of 24 × 24.
constexpr qreal field = 24;

QPainterPath line(std::initializer_list<QPointF> points) {
    QPainterPath path(*points.begin());
    for (const QPointF& point : points) path.lineTo(point);
    return path;
}

QPainterPath both(QPainterPath one, const QPainterPath& two) {
    one.addPath(two);
    return one;
}

QPainterPath exclamation() {
    return both(line({{12, 5}, {12, 13.5}}), line({{12, 18.5}, {12, 18.6}}));
}

QPainterPath letterI() { return both(line({{12, 11}, {12, 18.5}}), line({{12, 5.5}, {12, 5.6}})); }

QPainterPath cross() { return both(line({{7, 7}, {17, 17}}), line({{17, 7}, {7, 17}})); }

/// A flat hand held up: four fingers, a thumb, the palm.
QPainterPath raisedHand() {
    QPainterPath path(QPointF(7.5, 12));
    path.lineTo(7.5, 6);
    path.arcTo(QRectF(7.5, 4.6, 2.8, 2.8), 180, -180);
    path.lineTo(10.3, 4.2);
    path.arcTo(QRectF(10.3, 2.6, 2.8, 2.8), 180, -180);
    path.lineTo(13.1, 5);
    path.arcTo(QRectF(13.1, 3.6, 2.8, 2.8), 180, -180);
    path.lineTo(15.9, 7.4);
    path.arcTo(QRectF(15.9, 6, 2.6, 2.6), 180, -180);
    path.lineTo(18.5, 15.5);
    path.cubicTo(18.5, 19.5, 15.8, 21.8, 12.6, 21.8);
    path.cubicTo(9.8, 21.8, 8.4, 20.6, 7.2, 18.6);
    path.lineTo(4.4, 14.2);
    path.cubicTo(3.6, 12.8, 5.2, 11.6, 6.4, 12.8);
    path.lineTo(7.5, 14);
    path.closeSubpath();
    return path;
}

QPainterPath bars() {
    QPainterPath path;
    path.addRoundedRect(QRectF(6, 4, 4.4, 16), 1.4, 1.4);
    path.addRoundedRect(QRectF(13.6, 4, 4.4, 16), 1.4, 1.4);
    return path;
}

QPainterPath triangle() {
    QPainterPath path = line({{8, 4.5}, {19, 12}, {8, 19.5}});
    path.closeSubpath();
    return path;
}

QPainterPath disc() {
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 5, 5);
    return path;
}

QPainterPath shapeOf(Icon icon) {
    switch (icon) {
    case Icon::tick: return line({{5.5, 12.5}, {10, 17}, {18.5, 7.5}});
    case Icon::back: return line({{14.5, 5}, {7.5, 12}, {14.5, 19}});
    case Icon::more: return line({{5, 9}, {12, 16}, {19, 9}});
    case Icon::careful: return exclamation();
    case Icon::stop: return cross();
    case Icon::info: return letterI();
    case Icon::pause: return bars();
    case Icon::go: return triangle();
    case Icon::hand: return raisedHand();
    case Icon::dot: return disc();
    }
    return {};
}

bool isFilled(Icon icon) {
    return icon == Icon::pause || icon == Icon::go || icon == Icon::hand || icon == Icon::dot;
}

bool points(Icon icon) { return icon == Icon::back || icon == Icon::go; }

QTransform onto(const QRectF& box, bool mirrored) {
    const qreal side = std::min(box.width(), box.height());
    QTransform to;
    to.translate(box.center().x(), box.center().y());
    to.scale((mirrored ? -side : side) / field, side / field);
    to.translate(-field / 2, -field / 2);
    return to;
}

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& ink,
    Qt::LayoutDirection direction) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(onto(box, points(icon) && direction == Qt::RightToLeft), true);
    painter.setPen(isFilled(icon) ? QPen(Qt::NoPen)
                                  : QPen(ink, 2.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled(icon) ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(icon));
    painter.restore();
}

void paintBadge(
    QPainter& painter, Icon icon, const QRectF& box, const QColor& disc, const QColor& on) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(box);
    const qreal inset = box.width() * 0.16;
    paintIcon(painter, icon, box.adjusted(inset, inset, -inset, -inset), on);
}

} // namespace kneecoach
