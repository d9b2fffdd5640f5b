// SPDX-License-Identifier: MIT
#include "handout/coarse_path.h"

#include <cmath>

namespace kneecoach {
namespace {

using Element = QPainterPath::Element;

constexpr double flat = 0.4;   ///< so far a curve may be from its chord
constexpr double nearby = 1.5; ///< points closer than that are one

QPointF whole(QPointF point) { return {std::round(point.x()), std::round(point.y())}; }

double between(QPointF from, QPointF to) {
    return std::hypot(to.x() - from.x(), to.y() - from.y());
}

/// How far `point` is from the line through the two, or from the first where they are one.
double distance(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from, away = point - from;
    const double length = std::hypot(along.x(), along.y());
    if (length < flat) return std::hypot(away.x(), away.y());
    return std::abs(along.x() * away.y() - along.y() * away.x()) / length;
}

/// Walks a path once, and lays a coarse one beside it.
class Coarsener {
public:
    explicit Coarsener(const QPainterPath& path) : path_(path) {
        made_.setFillRule(path.fillRule());
    }

    QPainterPath made() && {
        for (int i = 0; i < path_.elementCount(); ++i) i = step(i);
        return std::move(made_);
    }

private:
    /// Gives the last element it has taken.
    int step(int i) {
        const QPointF point = path_.elementAt(i);
        switch (path_.elementAt(i).type) {
        case QPainterPath::MoveToElement: made_.moveTo(whole(point)); break;
        case QPainterPath::LineToElement: line(i, point); break;
        case QPainterPath::CurveToElement:
            curve(i);
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
        return i;
    }

    /// The end of a stretch is always reached, so that what is closed stays closed.
    bool isLast(int i) const {
        return i + 1 >= path_.elementCount() || path_.elementAt(i + 1).isMoveTo();
    }

    void line(int i, QPointF point) {
        if (isLast(i) || between(made_.currentPosition(), point) >= nearby)
            made_.lineTo(whole(point));
    }

    void curve(int i) {
        const QPointF from = path_.elementAt(i - 1), first = path_.elementAt(i);
        const QPointF second = path_.elementAt(i + 1), to = path_.elementAt(i + 2);
        if (distance(first, from, to) <= flat && distance(second, from, to) <= flat)
            return line(i + 2, to);
        made_.cubicTo(whole(first), whole(second), whole(to));
    }

    const QPainterPath& path_;
    QPainterPath made_;
};

} // namespace

QPainterPath coarse(const QPainterPath& path) { return Coarsener(path).made(); }

} // namespace kneecoach
