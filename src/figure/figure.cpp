// SPDX-License-Identifier: MIT
#include "figure/figure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kneecoach {
namespace {

template <class List, class AnId>
const Patch* patchOf(const List& list, const AnId& id) {
    const auto found = std::ranges::find(list, id, &List::value_type::id);
    return found == list.end() ? nullptr : &found->patch;
}

/// How far `point` lies from the rim of `shape`.
double distance(const QPainterPath& shape, QPointF point) {
    double nearest = std::numeric_limits<double>::max();
    for (const QPolygonF& ring : shape.toSubpathPolygons())
        for (const QPointF& rim : ring)
            nearest = std::min(nearest, std::hypot(rim.x() - point.x(), rim.y() - point.y()));
    return nearest;
}

} // namespace

std::string_view name(Side side) {
    constexpr std::array<std::string_view, 4> names{"front", "back", "inner", "outer"};
    return names.at(static_cast<std::size_t>(side));
}

const Patch* Drawing::region(const RegionId& id) const { return patchOf(regions, id); }
const Patch* Drawing::offPlace(const PlaceId& id) const { return patchOf(off, id); }

QTransform Figure::placement(Leg leg, const QRectF& target, const QRectF& view) const {
    const double scale = std::min(target.width() / view.width(), target.height() / view.height());
    QTransform placed;
    placed.translate(target.center().x(), target.center().y());
    placed.scale(leg == drawn_ ? scale : -scale, scale);
    placed.translate(-view.center().x(), -view.center().y());
    return placed;
}

std::optional<RegionId> Figure::regionAt(Side side, QPointF point, double reach) const {
    std::optional<RegionId> found;
    for (const auto& [id, patch] : from(side).regions) {
        if (patch.shape.contains(point)) return id;
        const double away = distance(patch.shape, point);
        if (away > reach) continue;
        reach = away;
        found = id;
    }
    return found;
}

std::optional<PlaceId> Figure::offAt(Side side, QPointF point) const {
    for (const auto& [id, patch] : from(side).off)
        if (patch.shape.contains(point)) return id;
    return std::nullopt;
}

} // namespace kneecoach
