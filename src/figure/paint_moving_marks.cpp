// SPDX-License-Identifier: MIT
#include "figure/arrow.h"
#include "figure/layer.h"
#include "figure/paint_marks.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace kneecoach {
namespace {

constexpr double backWidth = 15; ///< of the way back, which is thin, for its dot
constexpr double tapLength = 19;
constexpr double tapRim = 13;
constexpr double caseRim = 5;       ///< of paper, round a stopwatch
constexpr double squeezeEnd = 0.34; ///< where the arrows of a squeeze end …
constexpr double squeezeWay = 0.24; ///< … and how far off they begin, in its radius
constexpr double squeezeHead = 2.3;

double dotWidth(const SceneMark& mark) {
    return mark.kind == SceneMark::Kind::back ? backWidth : mark.w;
}

QRectF disc(double r) { return {-r, -r, 2 * r, 2 * r}; }

/// Case and button, larger by `rim`.
void paintCase(QPainter& painter, double r, double rim, const QColor& colour) {
    painter.setPen(QPen(colour, 0.36 * r + 2 * rim, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, -r), QPointF(0, -1.34 * r - rim));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(disc(r + 4 + rim));
}

/// The quarters along the rim, then the hand and where it began.
void paintDial(QPainter& painter, double r, double share, const QColor& colour) {
    painter.setPen(QPen(colour, 0.07 * r, Qt::SolidLine, Qt::FlatCap));
    for (const QPointF& way : {QPointF(0, -1), QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0)})
        painter.drawLine(0.8 * r * way, r * way);
    const double angle = 2 * std::numbers::pi * share;
    const QPointF tip(0.98 * r * std::sin(angle), -0.98 * r * std::cos(angle));
    painter.setPen(roundPen(colour, 0.1 * r));
    painter.drawPolyline(QPolygonF({{0, -0.98 * r}, {0, 0}, tip}));
}

/// An arrow that comes nearer to the middle, from the right.
QPainterPath nearing(const SceneMark& mark, double away) {
    const double length = mark.r - squeezeEnd * mark.r;
    return bandArrow({{{mark.r + away, 0}, {squeezeEnd * mark.r + away, 0}}}, mark.w,
        headOf(mark.w, 1.5, length), squeezeHead);
}

QLineF tapStroke(int place, double ahead) {
    const double angle = place * std::numbers::pi / 9;
    const QPointF begin(17 * place, -(ahead - 5 * std::abs(place)));
    return {begin, begin + tapLength * QPointF(std::sin(angle), -std::cos(angle))};
}

} // namespace

void paintDot(QPainter& painter, const SceneMark& mark, const Palette& palette) {
    const double w = dotWidth(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.pressEdge);
    painter.drawEllipse(QPointF(), 0.62 * w, 0.62 * w);
    painter.setBrush(palette.back);
    painter.drawEllipse(QPointF(), 0.40 * w, 0.40 * w);
}

void paintStopwatch(
    QPainter& painter, const SceneMark& mark, double share, const Palette& palette) {
    if (painter.transform().determinant() < 0) painter.scale(-1, 1);
    paintCase(painter, mark.r, caseRim, palette.paper);
    paintCase(painter, mark.r, 0, palette.contour);
    painter.setBrush(palette.clockFace);
    painter.drawEllipse(disc(mark.r));
    painter.setBrush(palette.clockFill);
    painter.drawPie(disc(mark.r), 90 * 16, -qRound(share * 360 * 16));
    paintDial(painter, mark.r, share, palette.clockEdge);
}

void paintSqueeze(QPainter& painter, const SceneMark& mark, double share, const Palette& palette) {
    QPainterPath fold;
    fold.addEllipse({}, 0.2 * mark.r * (1.25 - 0.5 * share), 0.46 * mark.r * (0.85 + 0.3 * share));
    painter.strokePath(fold, roundPen(palette.paper, 9));
    painter.strokePath(fold, roundPen(palette.liftLine, 5));
    painter.fillPath(fold, palette.lift);
    const QPainterPath arrow = nearing(mark, squeezeWay * mark.r * (1 - share));
    paintBand(painter, arrow, palette);
    paintBand(painter, QTransform::fromScale(-1, 1).map(arrow), palette);
}

void paintTap(QPainter& painter, double ahead, const Palette& palette) {
    const std::pair<QColor, double> coats[] = {
        {palette.paper, tapRim}, {palette.tapEdge, 9.5}, {palette.press, 4.5}};
    for (const auto& [colour, width] : coats) {
        painter.setPen(roundPen(colour, width));
        for (int place = -2; place <= 2; ++place) painter.drawLine(tapStroke(place, ahead));
    }
}

double dotReach(const SceneMark& mark) { return 0.62 * dotWidth(mark); }
double stopwatchReach(const SceneMark& mark) { return 1.34 * mark.r + 2 * caseRim; }
double squeezeReach(const SceneMark& mark) { return (1 + squeezeWay) * mark.r + caseRim; }
double tapReach(double ahead) { return ahead + tapLength + tapRim; }

} // namespace kneecoach
