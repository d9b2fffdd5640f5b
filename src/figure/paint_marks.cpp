// SPDX-License-Identifier: MIT
#include "figure/paint_marks.h"

#include "figure/arrow.h"
#include "figure/layer.h"
#include "figure/runner.h"

#include <QPainter>

namespace kneecoach {
namespace {

constexpr int arcPoints = 60;

QPolygonF roundWay(const SceneMark& mark) {
    QPolygonF way;
    for (int i = 0; i <= arcPoints; ++i) way << roundAt(mark, double(i) / arcPoints);
    return way;
}

void paintThin(
    QPainter& painter, const SceneMark& mark, double head, bool broken, const Palette& palette) {
    const QPolygonF tip = openHead(mark.path, head);
    painter.setPen(roundPen(palette.paper, mark.w + 5));
    painter.drawLine(mark.path);
    painter.drawPolyline(tip);
    QPen pen = roundPen(palette.handLine, mark.w);
    painter.setPen(pen);
    painter.drawPolyline(tip);
    if (broken) pen.setDashPattern({2.2, 2.2});
    painter.setPen(pen);
    painter.drawLine(mark.path);
}

} // namespace

void paintMark(QPainter& painter, const SceneMark& mark, const Palette& palette) {
    using Kind = SceneMark::Kind;
    switch (mark.kind) {
    case Kind::press: {
        const double head = headOf(mark.w, 2, mark.path.length());
        return paintBand(
            painter, bandArrow({{mark.path.p1(), mark.path.p2()}}, mark.w, head), palette);
    }
    case Kind::both: return paintBand(painter, doubleArrow(mark.path, mark.w), palette);
    case Kind::turn:
        return paintBand(painter, bandArrow(roundWay(mark), mark.w, 1.9 * mark.w), palette);
    case Kind::back: return paintThin(painter, mark, 12, true, palette);
    case Kind::way: return paintThin(painter, mark, 16, false, palette);
    case Kind::squeeze:
    case Kind::hold: return;
    }
}

void paintNumbers(
    QPainter& painter, const SceneMark& mark, const QTransform& stage, const Palette& palette) {
    const double unit = std::abs(stage.m22());
    const double r = 0.78 * mark.w * unit;
    QFont font;
    font.setBold(true);
    font.setPixelSize(std::max(1, qRound(1.45 * r)));
    painter.save();
    painter.setTransform(stage.inverted(), true);
    painter.setFont(font);
    int number = 0;
    for (const QPointF& point : numbersOn(mark)) {
        const QPointF at = stage.map(point);
        painter.setBrush(palette.number);
        painter.setPen(QPen(palette.numberInk, 0.16 * mark.w * unit));
        painter.drawEllipse(at, r, r);
        painter.drawText(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), Qt::AlignCenter,
            QString::number(++number));
    }
    painter.restore();
}

} // namespace kneecoach
