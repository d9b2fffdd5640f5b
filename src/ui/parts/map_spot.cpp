// SPDX-License-Identifier: MIT
#include "ui/parts/map_spot.h"

#include "ui/icons.h"
#include "ui/leg_drawing.h"
#include "ui/text_flow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kneecoach {

namespace {

constexpr int rimRoom = 9; ///< round the shape, for the ring
constexpr qreal badge = 28;
constexpr double farthest = 46; ///< that a finger lands beside what it means

QString heard(const Choice& choice, const QString& side) {
    const QString where = shown(choice.label) + ", " + side;
    return choice.detail.empty() ? where : where + ". " + shown(choice.detail);
}

QPen line(const QColor& ink, qreal width) {
    return QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Large enough for a mark and for assistive technology that points.
QRectF roomOf(const QPainterPath& shape, QPointF anchor) {
    const qreal half = Theme::smallTarget / 2.;
    const QRectF least(anchor.x() - half, anchor.y() - half, 2 * half, 2 * half);
    return shape.boundingRect().adjusted(-rimRoom, -rimRoom, rimRoom, rimRoom) | least;
}

/// Round all of it, without the lines where its parts meet.
QPainterPath outlineOf(const QPainterPath& shape) {
    QPainterPathStroker seam;
    seam.setWidth(6);
    return (seam.createStroke(shape) | shape).simplified();
}

/// Square pixels within the first ring of `shape`.
double areaOf(const QPainterPath& shape) {
    const QPolygonF ring = shape.toSubpathPolygons().value(0);
    double doubled = 0;
    for (qsizetype i = 1; i < ring.size(); ++i)
        doubled += ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y();
    return std::abs(doubled) / 2;
}

/// What a place lacks of a target for stiff hands, it is reached from so much farther away.
double reachOf(const QPainterPath& shape) {
    constexpr double least = Theme::smallTarget;
    const double lack = std::max(0., least - std::sqrt(areaOf(shape)));
    return least / 2 + lack * 2.6;
}

} // namespace

MapSpot::MapSpot(const Area& area, const QString& side, const Theme& theme)
    : Pressable(QAccessible::CheckBox),
      area_(area),
      id_(shown(area.choice.id)),
      theme_(theme),
      palette_(paletteOf(theme.scheme)) {
    setAccessibleName(heard(area.choice, side));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MapSpot::lie(const QTransform& placement) {
    shape_ = placement.map(area_.patch->shape);
    anchor_ = placement.map(area_.patch->anchor);
    rims_ = shape_.toSubpathPolygons();
    reach_ = reachOf(shape_);
    setGeometry(roomOf(shape_, anchor_).toAlignedRect().intersected(parentWidget()->rect()));
}

double MapSpot::awayFrom(QPointF point) const {
    if (!shape_.boundingRect().adjusted(-farthest, -farthest, farthest, farthest).contains(point))
        return 2;
    if (shape_.contains(point)) return 0;
    double nearest = std::numeric_limits<double>::max();
    for (const QPolygonF& ring : rims_)
        for (const QPointF& rim : ring)
            nearest = std::min(nearest, std::hypot(rim.x() - point.x(), rim.y() - point.y()));
    return nearest > farthest ? 2 : nearest / reach_;
}

void MapSpot::point(bool at) {
    pointed_ = at;
    update();
}

void MapSpot::focusInEvent(QFocusEvent* event) {
    Pressable::focusInEvent(event);
    raise();
    emit reached();
}

void MapSpot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-pos());
    if (isChosen()) paintChosen(painter);
    if (pointed_ || isDown())
        painter.strokePath(outlineOf(shape_), line(theme_.colour(Role::act), 3));
    if (hasFocus() && showsRing()) paintRing(painter);
    if (!isChosen()) return;
    QRectF disc(0, 0, badge, badge);
    disc.moveCenter(anchor_);
    paintBadge(painter, Icon::tick, disc, theme_.colour(Role::act), theme_.colour(Role::onAct));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette_.paper, 2.5));
    painter.drawEllipse(disc);
}

/// As the figure fills what is worked on; it does not know that a place no hand goes can be chosen too.
void MapSpot::paintChosen(QPainter& painter) const {
    if (!isOff()) return;
    painter.strokePath(shape_, line(palette_.paper, 5));
    painter.strokePath(shape_, line(palette_.activeEdge, 2.5));
    painter.fillPath(shape_, palette_.active);
}

/// A line of the focus colour between two of the ground: seen on skin, muscle and what is chosen.
void MapSpot::paintRing(QPainter& painter) const {
    const QPainterPath outline = outlineOf(shape_);
    painter.strokePath(outline, line(theme_.colour(Role::ground), Theme::ring + 6));
    painter.strokePath(outline, line(theme_.colour(Role::focus), Theme::ring));
}

} // namespace kneecoach
