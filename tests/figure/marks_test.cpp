// SPDX-License-Identifier: MIT
#include "figure/marks.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

QPainterPath square(double left, double top, double size) {
    QPainterPath path;
    path.addRect(left, top, size, size);
    return path;
}

} // namespace

TEST_CASE("a line is cut at the rim of a shape") {
    const QPainterPath parts = within(square(10, 10, 10), {0, 15, 40, 15});
    CHECK(parts.boundingRect() == QRectF(10, 15, 10, 0));
    CHECK(parts.elementCount() == 2);
}

TEST_CASE("a line that ends within a shape ends there") {
    CHECK(within(square(10, 10, 10), {0, 15, 15, 15}).boundingRect() == QRectF(10, 15, 5, 0));
    CHECK(within(square(10, 10, 10), {0, 15, 5, 15}).isEmpty());
}

TEST_CASE("a hole stays free") {
    QPainterPath ring = square(0, 0, 30);
    ring.addPath(square(10, 10, 10));
    const QPainterPath parts = within(ring, {-5, 15, 35, 15});
    REQUIRE(parts.elementCount() == 4);
    CHECK(QPointF(parts.elementAt(1)) == QPointF(10, 15));
    CHECK(QPointF(parts.elementAt(2)) == QPointF(20, 15));
}

TEST_CASE("hatching and crosses stay within the shape") {
    QPainterPath circle;
    circle.addEllipse(QPointF(50, 80), 30, 60);
    const QRectF room = circle.boundingRect().adjusted(-0.5, -0.5, 0.5, 0.5);
    CHECK(room.contains(hatching(circle, 10).boundingRect()));
    CHECK(room.contains(crosses(circle, 1.7).boundingRect()));
    CHECK(hatching(circle, 10).elementCount() > 20);
}
