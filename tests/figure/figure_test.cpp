// SPDX-License-Identifier: MIT
#include "figure/shipped_figure.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace kneecoach;

namespace {

/// Points all over `shape`, its rim included.
std::vector<QPointF> samples(const QPainterPath& shape) {
    std::vector<QPointF> points;
    for (const QPolygonF& ring : shape.toSubpathPolygons())
        points.insert(points.end(), ring.begin(), ring.end());
    const QRectF box = shape.boundingRect();
    for (double x = box.left() + 0.7; x < box.right(); x += 4)
        for (double y = box.top() + 0.7; y < box.bottom(); y += 4)
            if (shape.contains(QPointF(x, y))) points.emplace_back(x, y);
    return points;
}

bool liesWithin(const QPainterPath& shape, const QPainterPath& outline) {
    return std::ranges::all_of(samples(shape), [&](QPointF p) { return outline.contains(p); });
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-6; }

bool shows(const std::vector<Side>& sides, Side side) {
    return std::ranges::find(sides, side) != sides.end();
}

} // namespace

TEST_CASE("every region is drawn on the sides the pack names, and on no other") {
    for (const Region& region : drawnPack().regions)
        for (const Side side : allSides) {
            CAPTURE(region.id.str(), name(side));
            CHECK((shippedFigure().from(side).region(region.id) != nullptr)
                == shows(region.sides, side));
        }
}

TEST_CASE("every place no hand goes is drawn on the sides the pack names, and on no other") {
    for (const AlwaysOff& place : drawnPack().alwaysOff)
        for (const Side side : allSides) {
            CAPTURE(place.id.str(), name(side));
            CHECK((shippedFigure().from(side).offPlace(place.id) != nullptr)
                == shows(place.sides, side));
        }
}

TEST_CASE("the figure knows nothing the pack does not know") {
    for (const Side side : allSides) {
        for (const auto& [id, patch] : shippedFigure().from(side).regions)
            CHECK(find(drawnPack().regions, id));
        for (const auto& [id, patch] : shippedFigure().from(side).off)
            CHECK(find(drawnPack().alwaysOff, id));
    }
}

TEST_CASE("all shapes lie within the leg, and the leg within its box") {
    for (const Side side : allSides) {
        const Drawing& drawing = shippedFigure().from(side);
        CHECK(shippedFigure().box().contains(drawing.outline.boundingRect()));
        for (const auto& [id, patch] : drawing.regions) {
            CAPTURE(id.str(), name(side));
            CHECK(liesWithin(patch.shape, drawing.outline));
        }
        for (const auto& [id, patch] : drawing.off) {
            CAPTURE(id.str(), name(side));
            CHECK(liesWithin(patch.shape, drawing.outline));
        }
    }
}

TEST_CASE("regions keep off each other and off the places no hand goes") {
    for (const Side side : allSides) {
        const Drawing& drawing = shippedFigure().from(side);
        for (const auto& [id, patch] : drawing.regions)
            for (const QPointF& point : samples(patch.shape)) {
                CAPTURE(id.str(), name(side), point.x(), point.y());
                CHECK_FALSE(shippedFigure().offAt(side, point));
                for (const auto& [otherId, otherPatch] : drawing.regions)
                    if (otherId != id) CHECK_FALSE(otherPatch.shape.contains(point));
            }
    }
}

TEST_CASE("a tap in the middle of a region finds it") {
    for (const Side side : allSides) {
        for (const auto& [id, patch] : shippedFigure().from(side).regions) {
            CAPTURE(id.str(), name(side));
            CHECK(shippedFigure().regionAt(side, patch.anchor) == id);
        }
        for (const auto& [id, patch] : shippedFigure().from(side).off)
            CHECK(shippedFigure().offAt(side, patch.anchor) == id);
    }
}

TEST_CASE("a tap beside a region finds the nearest within reach, and nothing on the foot") {
    const Figure& figure = shippedFigure();
    const Patch& calf = *figure.from(Side::back).region("calf");
    const QPointF below(
        calf.shape.boundingRect().center().x(), calf.shape.boundingRect().bottom() + 8);
    CHECK_FALSE(figure.regionAt(Side::back, below));
    CHECK(figure.regionAt(Side::back, below, 20) == RegionId("calf"));
    CHECK_FALSE(figure.regionAt(Side::front, QPointF(180, 1030), 20));
}

TEST_CASE("strokes run toward the hip, from and to their own region") {
    for (const Side side : allSides)
        for (const auto& [id, patch] : shippedFigure().from(side).regions) {
            if (!patch.stroke) continue;
            CAPTURE(id.str(), name(side));
            CHECK(patch.stroke->y1() > patch.stroke->y2());
            CHECK(patch.shape.contains(patch.stroke->p1()));
            CHECK(patch.shape.contains(patch.stroke->p2()));
        }
}

TEST_CASE("the other leg is placed as the mirror") {
    const QRectF target(10, 20, 300, 500);
    const QTransform left = shippedFigure().placement(Leg::left, target);
    const QTransform right = shippedFigure().placement(Leg::right, target);
    for (const QPointF point : {QPointF(0, 0), QPointF(100, 300), QPointF(340, 1070)}) {
        CHECK(isNear(left.map(point).x() + right.map(point).x(), 2 * target.center().x()));
        CHECK(isNear(left.map(point).y(), right.map(point).y()));
        CHECK(target.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(left.map(point)));
    }
}
