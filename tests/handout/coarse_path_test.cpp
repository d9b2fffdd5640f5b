// SPDX-License-Identifier: MIT
#include "handout/coarse_path.h"
#include "support/catch.h"

#include <cmath>

using namespace kneecoach;

namespace {

QPainterPath circle(double radius) {
    QPainterPath path;
    path.addEllipse(QPointF(100.3, 100.7), radius, radius);
    return path;
}

bool isWhole(double value) { return value == std::round(value); }

} // namespace

TEST_CASE("a coarse path stands on whole units") {
    const QPainterPath path = coarse(circle(33.3));
    for (int i = 0; i < path.elementCount(); ++i) {
        CHECK(isWhole(path.elementAt(i).x));
        CHECK(isWhole(path.elementAt(i).y));
    }
}

TEST_CASE("a coarse path is nowhere further away than three units, however large it is") {
    for (const double radius : {3.0, 20.0, 400.0}) {
        const QPainterPath path = coarse(circle(radius));
        for (double share = 0; share <= 1; share += 0.01) {
            const QPointF out = path.pointAtPercent(share) - QPointF(100.3, 100.7);
            CHECK(std::abs(std::hypot(out.x(), out.y()) - radius) <= 3);
        }
    }
}

TEST_CASE("what was closed is closed, and its rule of filling stays") {
    QPainterPath path = circle(0.4);
    path.setFillRule(Qt::WindingFill);
    const QPainterPath made = coarse(path);
    CHECK(made.fillRule() == Qt::WindingFill);
    CHECK(made.elementAt(0) == made.currentPosition());
}

TEST_CASE("lines that go on as they went are one, and a corner stays a corner") {
    QPainterPath path;
    for (int x = 10; x <= 100; x += 10) path.lineTo(x, x % 20 == 0 ? 0.5 : -0.5);
    for (int y = 10; y <= 50; y += 10) path.lineTo(100, y);
    const QPainterPath made = coarse(path);
    REQUIRE(made.elementCount() == 3);
    CHECK(QPointF(made.elementAt(1)) == QPointF(100, 1));
    CHECK(QPointF(made.elementAt(2)) == QPointF(100, 50));
}

TEST_CASE("a path of many small curves stays near, and has far fewer parts") {
    QPainterPath path;
    path.moveTo(0, 0);
    for (int i = 0; i < 200; ++i) {
        const double x = i * 8.0;
        path.cubicTo(x + 2, 20 * std::sin((x + 2) / 90), x + 6, 20 * std::sin((x + 6) / 90), x + 8,
            20 * std::sin((x + 8) / 90));
    }
    const QPainterPath made = coarse(path);
    CHECK(made.elementCount() * 8 < path.elementCount());
    for (double share = 0; share <= 1; share += 0.002) {
        const QPointF point = made.pointAtPercent(share);
        CHECK(std::abs(point.y() - 20 * std::sin(point.x() / 90)) <= 3);
    }
}

TEST_CASE("a curve like a line is one, and a round one stays round") {
    QPainterPath path;
    path.cubicTo(QPointF(10, 0.1), QPointF(20, -0.1), QPointF(30, 0));
    CHECK(coarse(path).elementCount() == 2);
    CHECK(coarse(circle(50)).elementCount() == circle(50).elementCount());
}
