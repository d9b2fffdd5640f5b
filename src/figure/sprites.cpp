// SPDX-License-Identifier: MIT
#include "figure/sprites.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kneecoach {
namespace {

constexpr std::size_t mostKept = 12;
constexpr double squeezes = 50;
constexpr double shares = 360;

double rounded(double value, double parts) { return std::round(value * parts) / parts; }

/// The same without where the stage lies.
QTransform turnOf(const QTransform& to) { return {to.m11(), to.m12(), to.m21(), to.m22(), 0, 0}; }

void paintAt(QPainter& painter, const Stage& stage, const Mover& mover, QPointF at) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.setTransform(turnOf(stage.to), true);
    paintMover(painter, stage, mover);
    painter.restore();
}

} // namespace

PlacedMover placedIn(const Stage& stage, const Mover& mover) {
    PlacedMover placed{mover, {}};
    placed.mover.at = stage.to.map(mover.at).toPoint();
    placed.mover.degrees = std::round(mover.degrees);
    placed.mover.squeeze = rounded(mover.squeeze, squeezes);
    placed.mover.share = rounded(mover.share, shares);
    const QRectF box = moverBox(stage, placed.mover, turnOf(stage.to));
    placed.box = box.translated(placed.mover.at).toAlignedRect().adjusted(-1, -1, 1, 1);
    return placed;
}

void Sprites::paint(
    QPainter& painter, const Stage& stage, const PlacedMover& placed, double pixelRatio) {
    const bool isLarge =
        placed.mover.what == Mover::What::hand || placed.mover.what == Mover::What::tool;
    if (isLarge) painter.drawPixmap(placed.box.topLeft(), pixmapOf(stage, placed, pixelRatio));
    else paintAt(painter, stage, placed.mover, placed.mover.at);
}

const QPixmap& Sprites::pixmapOf(const Stage& stage, const PlacedMover& placed, double pixelRatio) {
    Mover mover = placed.mover;
    mover.at = {};
    const auto found = std::ranges::find(kept_, mover, &Sprite::mover);
    if (found != kept_.end()) return found->pixmap;
    if (kept_.size() >= mostKept) kept_.pop_front();
    QPixmap pixmap((QSizeF(placed.box.size()) * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAt(painter, stage, mover, placed.mover.at - placed.box.topLeft());
    return kept_.emplace_back(Sprite{mover, pixmap}).pixmap;
}

} // namespace kneecoach
