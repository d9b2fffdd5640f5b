// SPDX-License-Identifier: MIT
#include "handout/coarse_path.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kneecoach {
namespace {

using Element = QPainterPath::Element;

constexpr double flat = 1.4;   ///< so far a path may be from the line that takes its place
constexpr double round = 5;    ///< a curve whose handles are further from its chord stays one
constexpr double nearby = 0.5; ///< two points closer than that are one

QPointF whole(QPointF point) { return {std::round(point.x()), std::round(point.y())}; }

/// How far `point` is from the line through the two, or from the first where they are one.
double distance(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from, away = point - from;
    const double length = std::hypot(along.x(), along.y());
    if (length < nearby) return std::hypot(away.x(), away.y());
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
        arrive();
        return std::move(made_);
    }

private:
    /// Gives the last element it has taken.
    int step(int i) {
        const QPointF point = path_.elementAt(i);
        switch (path_.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            arrive();
            made_.moveTo(whole(point));
            from_ = point;
            break;
        case QPainterPath::LineToElement: pass(point); break;
        case QPainterPath::CurveToElement:
            curve(i);
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
        return i;
    }

    /// One line for all points since the last corner, as long as none of them is far from it.
    void pass(QPointF point) {
        const bool isStraight = std::ranges::all_of(
            passed_, [&](QPointF one) { return distance(one, from_, point) <= flat; });
        if (!isStraight) arrive();
        passed_.push_back(point);
    }

    /// At the last point that was passed.
    void arrive() {
        if (passed_.empty()) return;
        from_ = passed_.back();
        made_.lineTo(whole(from_));
        passed_.clear();
    }

    /// A little bent one is its two halves.
    void curve(int i) {
        const QPointF from = path_.elementAt(i - 1), first = path_.elementAt(i);
        const QPointF second = path_.elementAt(i + 1), to = path_.elementAt(i + 2);
        if (distance(first, from, to) <= round && distance(second, from, to) <= round) {
            pass((from + 3 * first + 3 * second + to) / 8);
            return pass(to);
        }
        arrive();
        made_.cubicTo(whole(first), whole(second), whole(to));
        from_ = to;
    }

    const QPainterPath& path_;
    QPainterPath made_;
    QPointF from_;                ///< where the last line or curve ended, not rounded
    std::vector<QPointF> passed_; ///< since then
};

} // namespace

QPainterPath coarse(const QPainterPath& path) { return Coarsener(path).made(); }

} // namespace kneecoach
