// SPDX-License-Identifier: MIT
#include "figure/runner.h"

#include <cmath>
#include <numbers>

namespace kneecoach {
namespace {

using Kind = SceneMark::Kind;

constexpr double begins = -50; ///< degrees, clockwise from the right
constexpr double ends = 240;

std::optional<double> shareAt(Kind kind, double turn) {
    switch (kind) {
    case Kind::press: return turn <= 1 ? std::optional(turn * 0.8) : std::nullopt;
    case Kind::back: return turn > 1 ? std::optional(turn - 1) : std::nullopt;
    case Kind::turn: return 0.06 + 0.84 * (turn > 1 ? turn - 1 : turn);
    case Kind::both: return 0.14 + 0.72 * thereAndBack(turn);
    case Kind::way:
    case Kind::squeeze:
    case Kind::hold: break;
    }
    return std::nullopt;
}

std::vector<double> numberShares(Kind kind) {
    switch (kind) {
    case Kind::press: return {0.04, 0.40, 0.76};
    case Kind::turn: return {0.06, 0.38, 0.70};
    case Kind::both: return {0.16, 0.5, 0.84};
    default: return {};
    }
}

QPointF pointAt(const SceneMark& mark, double share) {
    return mark.onTop() ? roundAt(mark, share) : mark.path.pointAt(share);
}

} // namespace

QPointF roundAt(const SceneMark& mark, double share) {
    const double angle = (begins + (ends - begins) * share) * std::numbers::pi / 180;
    return mark.at + mark.r * QPointF(std::cos(angle), std::sin(angle));
}

std::optional<QPointF> runnerAt(const SceneMark& mark, double turn) {
    const auto share = shareAt(mark.kind, turn);
    return share ? std::optional(pointAt(mark, *share)) : std::nullopt;
}

std::vector<QPointF> numbersOn(const SceneMark& mark) {
    std::vector<QPointF> points;
    for (const double share : numberShares(mark.kind)) points.push_back(pointAt(mark, share));
    return points;
}

} // namespace kneecoach
