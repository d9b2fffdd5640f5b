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

TEST_CASE("a coarse path is nowhere further away than a unit, however large it is") {
    for (const double radius : {3.0, 20.0, 400.0}) {
        const QPainterPath path = coarse(circle(radius));
        for (double share = 0; share <= 1; share += 0.01) {
            const QPointF out = path.pointAtPercent(share) - QPointF(100.3, 100.7);
            CHECK(std::abs(std::hypot(out.x(), out.y()) - radius) <= 1);
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

TEST_CASE("a curve like a line is one, and a round one stays round") {
    QPainterPath path;
    path.cubicTo(QPointF(10, 0.1), QPointF(20, -0.1), QPointF(30, 0));
    CHECK(coarse(path).elementCount() == 2);
    CHECK(coarse(circle(50)).elementCount() == circle(50).elementCount());
}
