// SPDX-License-Identifier: MIT
#include "ui/parts/leg_view.h"

#include "ui/leg_drawing.h"

#include <QPaintEvent>
#include <QPainter>

namespace kneecoach {

namespace {

/// Where nothing is to move, the hand stands in the middle of its way.
Phase still(Phase phase) {
    phase.position = {1, 2};
    return phase;
}

} // namespace

LegView::LegView(const Theme& theme) : theme_(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LegView::setTheme(const Theme& theme) {
    theme_ = theme;
    leg_ = {};
    for (QPixmap& hand : hands_) hand = {};
    update();
}

void LegView::show(const LegAtWork& work, const std::optional<Phase>& stroke) {
    const auto seen = stroke && theme_.lessMotion ? std::optional(still(*stroke)) : stroke;
    if (work == work_ && seen == stroke_) return;
    const bool changes = work != work_ || seen.has_value() != stroke_.has_value();
    const QRectF left = changes ? QRectF() : hand();
    work_ = work;
    stroke_ = seen;
    if (!changes) return update(left.toAlignedRect() | hand().toAlignedRect());
    leg_ = {};
    update();
}

Side LegView::side() const {
    const auto sides = sidesShowing(*sharedFigure(), work_.active);
    return sides.empty() ? Side::front : sides.front();
}

QRectF LegView::view() const { return viewOf(*sharedFigure(), side(), work_.active); }

QRectF LegView::hand() const {
    if (!stroke_ || !sharedFigure()) return {};
    return handBox(rect(), view(), work_, side(), *stroke_);
}

QPixmap LegView::blank(const QSizeF& size) const {
    QPixmap pixmap((size * devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    return pixmap;
}

QPixmap LegView::paintedLeg() const {
    QPixmap pixmap = blank(size());
    pixmap.fill(theme_.colour(Role::ground));
    QPainter painter(&pixmap);
    LegPicture leg{work_.leg, side(), work_.active, work_.excluded};
    leg.view = view();
    paintLeg(painter, rect(), *sharedFigure(), leg, paletteOf(theme_.scheme));
    if (stroke_) paintWay(painter, rect(), view(), work_, side(), theme_);
    return pixmap;
}

const QPixmap& LegView::paintedHand(const QSizeF& size) {
    const bool presses = handAt({}, work_.motion, *stroke_).presses;
    QPixmap& hand = hands_[presses ? 1 : 0];
    if (!hand.isNull() && hand.deviceIndependentSize().toSize() == size.toSize()) return hand;
    hand = blank(size.toSize());
    hand.fill(Qt::transparent);
    QPainter painter(&hand);
    paintHand(painter, QRectF(QPointF(), size), presses, theme_);
    return hand;
}

void LegView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    if (!sharedFigure()) return painter.fillRect(rect(), theme_.colour(Role::ground));
    if (leg_.isNull()) leg_ = paintedLeg();
    painter.setClipRect(event->rect());
    painter.drawPixmap(0, 0, leg_);
    if (const QRectF box = hand(); !box.isEmpty())
        painter.drawPixmap(box.topLeft(), paintedHand(box.size()));
}

void LegView::resizeEvent(QResizeEvent*) { leg_ = {}; }

} // namespace kneecoach
