// SPDX-License-Identifier: MIT
#include "figure/paint_lens.h"
#include "figure/skin_line.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double radius = 14;
constexpr double barRim = 2;
constexpr double barHeights[] = {0.36, 0.66, 1};
constexpr double depths[] = {1.5, 14, 28};
constexpr double armLine = 3.8;

/// The forearm from the side, pressed in where the fingers are.
void paintArm(QPainter& painter, double depth, const Palette& palette) {
    const SkinLine skin{-56, 10, depth, 16 + 1.1 * depth, 0.22 * depth, 1, 0};
    QPainterPath top(QPointF(-150, 2));
    skin.addTo(top, {150, -4});
    QPainterPath arm = top;
    arm.lineTo(150, 86);
    arm.lineTo(-150, 62);
    arm.closeSubpath();
    QPainterPath shade(QPointF(-150, 62));
    shade.lineTo(150, 86);
    shade.lineTo(150, 72);
    shade.cubicTo(40, 70, -60, 58, -150, 50);
    QPainterPath under(QPointF(-150, 62));
    under.cubicTo(-60, 66, 60, 82, 150, 86);
    painter.fillPath(arm, palette.skin);
    painter.fillPath(shade, palette.shade);
    for (const QPainterPath& line : {top, under})
        painter.strokePath(line, roundPen(palette.contour, armLine));
}

void paintFingersOnArm(
    QPainter& painter, const Props& props, Pressure pressure, const Palette& palette) {
    const auto forearm = props.profiles.find("forearm");
    const auto fingers = props.profiles.find("fingertips");
    if (forearm == props.profiles.end() || fingers == props.profiles.end()) return;
    const double depth = depthOf(pressure, depths);
    paintLayers(painter, forearm->second.layers, palette);
    paintArm(painter, depth, palette);
    paintLayers(painter, forearm->second.over, palette);
    painter.translate(0, depth);
    painter.scale(1.3, 1.3);
    paintLayers(painter, fingers->second.layers, palette, {.lines = 0.85});
}

} // namespace

void paintBars(QPainter& painter, const QRectF& box, Pressure pressure, const Palette& palette) {
    const double gap = 0.1 * box.width();
    const double wide = (box.width() - 2 * gap) / 3;
    const double round = std::min(6.0, wide / 3);
    for (int i = 0; i < 3; ++i) {
        const double high = box.height() * barHeights[i];
        const bool full = i < pressure;
        painter.setBrush(full ? QBrush(palette.bar) : QBrush(Qt::NoBrush));
        painter.setPen(QPen(full ? palette.barEdge : palette.ghostLine, 2.5));
        painter.drawRoundedRect(
            QRectF(box.left() + i * (wide + gap), box.bottom() - high, wide, high), round, round);
    }
}

void paintFirmness(QPainter& painter, const QRectF& box, const Props& props, Pressure pressure,
    const Palette& palette) {
    const double barHeight = 0.2 * box.height();
    const QRectF card(box.topLeft(), QSizeF(box.width(), box.height() - barHeight - 12));
    const double unit = std::min(card.width() / 470, card.height() / 270);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    paintCard(painter, card, palette);
    painter.translate(card.left() + 0.6 * card.width(), card.top() + 0.6 * card.height());
    painter.scale(unit, unit);
    paintFingersOnArm(painter, props, pressure, palette);
    painter.restore();
    paintCardRim(painter, card, palette);
    const double wide = std::min(0.5 * box.width(), 2.6 * barHeight);
    paintBars(painter, {box.center().x() - wide / 2, card.bottom() + 12, wide, barHeight}, pressure,
        palette);
    painter.restore();
}

QPainterPath cardPath(const QRectF& card) {
    QPainterPath path;
    path.addRoundedRect(card, radius, radius);
    return path;
}

void paintCard(QPainter& painter, const QRectF& card, const Palette& palette) {
    painter.setClipPath(cardPath(card), Qt::IntersectClip);
    painter.fillRect(card, palette.panel);
}

void paintCardRim(QPainter& painter, const QRectF& card, const Palette& palette) {
    painter.strokePath(cardPath(card), QPen(palette.contour, barRim));
}

} // namespace kneecoach
