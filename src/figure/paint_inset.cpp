// SPDX-License-Identifier: MIT
#include "figure/paint_inset.h"

#include "figure/paint_leg.h"
#include "figure/paint_lens.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double legHeight = 1150;
constexpr double middle = 525;
constexpr double kneecapWidth = 7;
constexpr double insetSpot = 30;
constexpr double insetRim = 26;
constexpr double insetEdge = 9;

void paintKneecap(QPainter& painter, const Drawing& drawing, const QColor& colour) {
    if (const Patch* kneecap = drawing.offPlace("patella"))
        painter.strokePath(kneecap->shape, roundPen(colour, kneecapWidth));
}

void paintGhostLeg(QPainter& painter, const Stage& stage, const Drawing& drawing) {
    painter.save();
    painter.translate(2 * stage.book.props().clothes.axis, 0);
    painter.scale(-1, 1);
    paintGhost(painter, drawing, stage.palette);
    paintKneecap(painter, drawing, stage.palette.ghostLine);
    painter.restore();
}

void paintLit(QPainter& painter, const QPainterPath& shape, const Palette& palette) {
    painter.strokePath(shape, roundPen(palette.paper, insetRim));
    painter.fillPath(shape, palette.active);
    painter.strokePath(shape, roundPen(palette.activeEdge, insetEdge));
}

void paintLegs(QPainter& painter, const Stage& stage, Side side) {
    const Drawing& drawing = stage.book.figure().from(side);
    paintGhostLeg(painter, stage, drawing);
    paintDrawing(
        painter, drawing, {.side = side, .offPlaces = false, .muscles = false}, stage.palette);
    paintKneecap(painter, drawing, stage.palette.contour);
    const auto& small = stage.book.props().clothes.small;
    if (const auto worn = small.find(side); worn != small.end())
        paintLayers(painter, worn->second, stage.palette, {.lines = 2});
    for (const RegionId& id : stage.lit())
        if (const Patch* patch = drawing.region(id)) paintLit(painter, patch->shape, stage.palette);
    if (!stage.scene().spot) return;
    QPainterPath spot;
    spot.addEllipse(stage.scene().spot->small, insetSpot, insetSpot);
    paintLit(painter, spot, stage.palette);
}

} // namespace

void paintInset(QPainter& painter, const QRectF& card, const Stage& stage) {
    const double axis = stage.book.props().clothes.axis;
    const QRectF view(axis - 1.06 * axis, middle - legHeight / 2, 2.12 * axis, legHeight);
    painter.save();
    paintCard(painter, card, stage.palette);
    painter.setTransform(stage.book.figure().placement(stage.picture.leg, card, view), true);
    paintLegs(painter, stage, stage.scene().fromBehind ? Side::back : Side::front);
    painter.restore();
    paintCardRim(painter, card, stage.palette);
}

} // namespace kneecoach
