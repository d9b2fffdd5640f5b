// SPDX-License-Identifier: MIT
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

double dotWidth(const SceneMark& mark) {
    return mark.kind == SceneMark::Kind::back ? backWidth : mark.w;
}

/// From the top, clockwise.
void arc(QPainter& painter, double r, double share, const QColor& colour, double width) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(QRectF(-r, -r, 2 * r, 2 * r), 90 * 16, -qRound(share * 360 * 16));
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

void paintRing(QPainter& painter, const SceneMark& mark, double share, const Palette& palette) {
    painter.setBrush(Qt::NoBrush);
    arc(painter, mark.r, 1, palette.paper, mark.w + 10);
    arc(painter, mark.r, 1, palette.ringEdge, mark.w + 6);
    arc(painter, mark.r, 1, palette.ring, mark.w);
    arc(painter, mark.r, share, palette.ringFill, mark.w);
    arc(painter, mark.r, share, palette.ringCore, mark.w * 0.55);
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
double ringReach(const SceneMark& mark) { return mark.r + (mark.w + 10) / 2; }
double tapReach(double ahead) { return ahead + tapLength + tapRim; }

} // namespace kneecoach
