// SPDX-License-Identifier: MIT
#include "ui/leg_drawing.h"

#include "ui/icons.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace kneecoach {

namespace {

constexpr double handSize = 92;   ///< of the figure's units
constexpr double kneeAt = 0.57;   ///< of the height of the figure
constexpr double belowKnee = 110; ///< what is shown beyond it
constexpr double circleSize = 26; ///< half of what a circling hand goes round

std::optional<Figure> loaded() {
    auto figure = loadFigure();
    if (!figure) return std::nullopt;
    return std::move(*figure);
}

auto countOn(const Drawing& drawing, const std::vector<RegionId>& regions) {
    return std::ranges::count_if(
        regions, [&](const RegionId& id) { return drawing.region(id) != nullptr; });
}

/// The stroke of a patch; of one that has none, a short way through its middle.
QLineF strokeOf(const Patch& patch) {
    if (patch.stroke) return *patch.stroke;
    const QPointF half(0, patch.shape.boundingRect().height() / 4);
    return {patch.anchor + half, patch.anchor - half};
}

/// Pixels that a unit of the figure takes.
double unitOf(const QTransform& to) { return std::hypot(to.m21(), to.m22()); }

void paintArrow(
    QPainter& painter, const QLineF& way, const QColor& ink, const QColor& rim, double thick) {
    const QLineF along(way.p2(), way.p1());
    QLineF left = along, right = along;
    left.setLength(thick * 4);
    right.setLength(thick * 4);
    left.setAngle(along.angle() + 32);
    right.setAngle(along.angle() - 32);
    const QLineF lines[] = {way, left, right};
    for (const auto& [colour, width] : {std::pair{rim, thick * 2.4}, std::pair{ink, thick}}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLines(lines, 3);
    }
}

} // namespace

const Figure* sharedFigure() {
    static const std::optional<Figure> figure = loaded();
    return figure ? &*figure : nullptr;
}

Palette paletteOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::dark: return Palette::dark();
    case Scheme::contrast: return Palette::highContrast();
    case Scheme::light: break;
    }
    return Palette::light();
}

std::vector<Side> sidesShowing(const Figure& figure, const std::vector<RegionId>& regions) {
    std::vector<Side> sides;
    for (const Side side : allSides)
        if (countOn(figure.from(side), regions) > 0) sides.push_back(side);
    std::ranges::stable_sort(
        sides, std::greater{}, [&](Side side) { return countOn(figure.from(side), regions); });
    return sides;
}

QLineF wayOf(const Drawing& drawing, const LegAtWork& work) {
    for (const RegionId& id : work.active)
        if (const Patch* patch = drawing.region(id)) {
            const QLineF way = strokeOf(*patch);
            return work.towardKnee ? QLineF(way.p2(), way.p1()) : way;
        }
    return {};
}

HandPlace handAt(const QLineF& way, Motion motion, const Phase& phase) {
    const double part = phase.position.value();
    const bool presses = phase.act != Phase::Act::returning && phase.act != Phase::Act::resting;
    if (motion == Motion::hold) return {way.center(), presses};
    if (motion != Motion::circle) return {way.pointAt(part), presses};
    const double angle = 2 * std::numbers::pi * part;
    return {way.center() + circleSize * QPointF(std::sin(angle), -std::cos(angle)), presses};
}

QRectF viewOf(const Figure& figure, Side side, const std::vector<RegionId>& regions) {
    QRectF seen;
    for (const RegionId& id : regions)
        if (const Patch* patch = figure.from(side).region(id)) seen |= patch->shape.boundingRect();
    QRectF view = figure.box();
    if (seen.isNull()) return view;
    const double knee = view.top() + view.height() * kneeAt;
    if (seen.bottom() < knee) view.setBottom(knee + belowKnee);
    else if (seen.top() > knee - belowKnee) view.setTop(knee - 2 * belowKnee);
    return view;
}

void paintWay(QPainter& painter, const QRectF& target, const QRectF& view, const LegAtWork& work,
    Side side, const Theme& theme) {
    const Figure& figure = *sharedFigure();
    const QLineF way = wayOf(figure.from(side), work);
    if (way.isNull() || work.motion == Motion::hold || work.motion == Motion::circle) return;
    const QTransform to = figure.placement(work.leg, target, view);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArrow(painter, to.map(way), theme.colour(Role::act), theme.colour(Role::card),
        std::max(2., 5 * unitOf(to)));
}

QRectF handBox(const QRectF& target, const QRectF& view, const LegAtWork& work, Side side,
    const Phase& phase) {
    const Figure& figure = *sharedFigure();
    const QLineF way = wayOf(figure.from(side), work);
    if (way.isNull()) return {};
    const QTransform to = figure.placement(work.leg, target, view);
    const HandPlace hand = handAt(way, work.motion, phase);
    const double size = std::max(44., (hand.presses ? handSize : handSize * 0.84) * unitOf(to));
    const QPointF at = to.map(hand.at);
    return {at.x() - size / 2, at.y() - size / 2, size, size};
}

void paintHand(QPainter& painter, const QRectF& box, bool presses, const Theme& theme) {
    const QColor ink = theme.colour(Role::act), rim = theme.colour(Role::card);
    const double pen = std::max(2., box.width() / 18), inset = box.width() * 0.18;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(presses ? rim : ink, pen));
    painter.setBrush(presses ? ink : rim);
    painter.drawEllipse(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    paintIcon(painter, Icon::hand, box.adjusted(inset, inset, -inset, -inset), presses ? rim : ink);
}

} // namespace kneecoach
