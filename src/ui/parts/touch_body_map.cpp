// SPDX-License-Identifier: MIT
#include "ui/leg_drawing.h"
#include "ui/parts/body_map.h"
#include "ui/parts/body_map_areas.h"
#include "ui/parts/map_spot.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace kneecoach {

void BodyMapPart::paintEvent(QPaintEvent*) {
    if (legs_.isNull()) legs_ = paintedLegs();
    QPainter(this).drawPixmap(0, 0, legs_);
}

/// The legs are painted once; only the places on them change.
QPixmap BodyMapPart::paintedLegs() const {
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(theme().colour(Role::ground));
    if (!sharedFigure()) return pixmap;
    QPainter painter(&pixmap);
    for (const View& view : views_) {
        LegPicture leg{map_.leg, view.side, chosenRegions(map_.areas), map_.excluded};
        leg.view = viewOfAll(*sharedFigure());
        paintLeg(painter, view.field, *sharedFigure(), leg, paletteOf(theme().scheme));
    }
    return pixmap;
}

void BodyMapPart::pointAt(MapSpot* spot) {
    if (spot == pointed_) return;
    if (pointed_) pointed_->point(false);
    if (spot) spot->point(true);
    pointed_ = spot;
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BodyMapPart::mouseMoveEvent(QMouseEvent* event) { pointAt(spotAt(event->position())); }

void BodyMapPart::leaveEvent(QEvent*) { pointAt(nullptr); }

void BodyMapPart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    pressed_ = spotAt(event->position());
    pointAt(pressed_);
    if (!pressed_) return;
    pressed_->setFocus(Qt::MouseFocusReason);
    pressed_->setDown(true);
}

/// A finger that slips off what it pressed means nothing.
void BodyMapPart::mouseReleaseEvent(QMouseEvent* event) {
    MapSpot* const pressed = std::exchange(pressed_, nullptr);
    if (!pressed || event->button() != Qt::LeftButton) return;
    pressed->setDown(false);
    if (spotAt(event->position()) == pressed) pressed->click();
}

/// The second of two quick taps takes nothing back.
void BodyMapPart::mouseDoubleClickEvent(QMouseEvent* event) { event->accept(); }

} // namespace kneecoach
