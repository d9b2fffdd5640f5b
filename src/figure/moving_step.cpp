// SPDX-License-Identifier: MIT
#include "figure/moving_step.h"

#include "figure/paint_lens.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double corner = 16; ///< of a card, its rim included

using PaintPart = void (*)(QPainter&, const Stage&);

/// One part of the stage, on its card.
void paintPart(QPainter& painter, const StepLayout& layout, const Stage& stage, PaintPart part) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(cardPath(layout.stage), Qt::IntersectClip);
    painter.setTransform(stage.to, true);
    part(painter, stage);
    painter.restore();
}

/// The rim of the card, and the corners beyond it: what moves is cut by them, and not by a slow clip.
void paintFrame(QPainter& painter, const QRectF& card, const Palette& palette) {
    QPainterPath beyond;
    beyond.addRect(card.toAlignedRect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(beyond.subtracted(cardPath(card)), palette.paper);
    paintCardRim(painter, card, palette);
}

bool contains(const std::vector<PlacedMover>& movers, const PlacedMover& mover) {
    return std::ranges::find(movers, mover) != movers.end();
}

} // namespace

MovingStep::MovingStep(const PictureBook& book, StepPicture picture, const Palette& palette,
    QSize size, double pixelRatio)
    : book_(book),
      picture_(std::move(picture)),
      palette_(palette),
      size_(size),
      pixelRatio_(pixelRatio),
      layout_(layoutOf(QRectF(QPointF(), size), picture_.alone)),
      stage_(stageIn(layout_, book_, picture_, palette_)),
      behind_(blank(palette.paper)) {
    QPainter painter(&behind_);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAside(painter, layout_, stage_);
    painter.fillPath(cardPath(layout_.stage), palette_.panel);
    paintPart(painter, layout_, stage_, paintBehind);
    const auto movers = moversAt(*picture_.scene, {});
    const auto has = [&](Mover::Order order) {
        return std::ranges::find(movers, order, &Mover::order) != movers.end();
    };
    if (has(Mover::Order::behindTheBody)) {
        body_ = blank(Qt::transparent);
        QPainter over(&body_);
        paintPart(over, layout_, stage_, paintBody);
    }
    onTop_ = blank(Qt::transparent);
    QPainter over(&onTop_);
    paintPart(over, layout_, stage_, paintOnTop);
    paintFrame(over, layout_.stage, palette_);
    hasTop_ = std::ranges::any_of(picture_.scene->marks, &SceneMark::onTop);
}

QPixmap MovingStep::blank(const QColor& colour) const {
    QPixmap pixmap((QSizeF(size_) * pixelRatio_).toSize());
    pixmap.setDevicePixelRatio(pixelRatio_);
    pixmap.fill(colour);
    return pixmap;
}

QRegion MovingStep::moveTo(const Beat& beat) {
    std::vector<PlacedMover> movers;
    for (const Mover& mover : moversAt(*picture_.scene, beat))
        if (!picture_.numbered || mover.what != Mover::What::dot)
            movers.push_back(placedIn(stage_, mover));
    QRegion changed;
    for (const PlacedMover& mover : movers)
        if (!contains(movers_, mover)) changed |= mover.box;
    for (const PlacedMover& mover : movers_)
        if (!contains(movers, mover)) changed |= mover.box;
    movers_ = std::move(movers);
    return changed & layout_.stage.toAlignedRect();
}

void MovingStep::paint(QPainter& painter, const QRect& area) {
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.drawPixmap(0, 0, behind_);
    painter.setClipRect(layout_.stage.toAlignedRect(), Qt::IntersectClip);
    paintMovers(painter, Mover::Order::behindTheBody);
    if (!body_.isNull()) painter.drawPixmap(0, 0, body_);
    paintMovers(painter, Mover::Order::onTheLeg);
    if (!isPlain(area)) painter.drawPixmap(0, 0, onTop_);
    paintMovers(painter, Mover::Order::onTop);
    painter.restore();
}

/// Nothing that stands still lies over what moves there.
bool MovingStep::isPlain(const QRect& area) const {
    const QRectF inner = layout_.stage.adjusted(corner, corner, -corner, -corner);
    return !hasTop_ && inner.contains(area);
}

void MovingStep::paintMovers(QPainter& painter, Mover::Order order) {
    for (const PlacedMover& placed : movers_)
        if (placed.mover.order == order) sprites_.paint(painter, stage_, placed, pixelRatio_);
}

} // namespace kneecoach
