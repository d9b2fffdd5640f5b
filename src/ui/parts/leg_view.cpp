// SPDX-License-Identifier: MIT
#include "ui/parts/leg_view.h"

#include "ui/leg_drawing.h"

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
    update();
}

void LegView::show(const LegAtWork& work, const std::optional<Phase>& stroke) {
    const auto seen = stroke && theme_.lessMotion ? std::optional(still(*stroke)) : stroke;
    if (work == work_ && seen == stroke_) return;
    if (work != work_) leg_ = {};
    work_ = work;
    stroke_ = seen;
    update();
}

Side LegView::side() const {
    const auto sides = sidesShowing(*sharedFigure(), work_.active);
    return sides.empty() ? Side::front : sides.front();
}

QPixmap LegView::paintedLeg() const {
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(theme_.colour(Role::ground));
    QPainter painter(&pixmap);
    LegPicture leg{work_.leg, side(), work_.active, work_.excluded};
    leg.view = viewOf(*sharedFigure(), side(), work_.active);
    paintLeg(painter, rect(), *sharedFigure(), leg, paletteOf(theme_.scheme));
    return pixmap;
}

void LegView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!sharedFigure()) return painter.fillRect(rect(), theme_.colour(Role::ground));
    if (leg_.isNull()) leg_ = paintedLeg();
    painter.drawPixmap(0, 0, leg_);
    const QRectF view = viewOf(*sharedFigure(), side(), work_.active);
    if (stroke_) paintHand(painter, rect(), view, work_, side(), *stroke_, theme_);
}

void LegView::resizeEvent(QResizeEvent*) { leg_ = {}; }

} // namespace kneecoach
