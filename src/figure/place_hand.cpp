// SPDX-License-Identifier: MIT
#include "figure/place_hand.h"

#include <cmath>
#include <numbers>

namespace kneecoach {
namespace {

double mirrored(bool flip) { return flip ? -1 : 1; }

} // namespace

QTransform handTo(const SceneHand& hand, const Mover& mover) {
    return QTransform()
        .rotate(mover.degrees)
        .scale(mirrored(hand.flip) * mover.size * mover.squeeze, mover.size);
}

QTransform heldTo(const SceneHand& hand, const Mover& mover) {
    const double angle = (mover.degrees - 90) * std::numbers::pi / 180;
    const double ahead = hand.holds->ahead;
    return QTransform()
        .translate(ahead * std::cos(angle), ahead * std::sin(angle))
        .scale(mirrored(hand.flip) * hand.holds->scale, hand.holds->scale);
}

QTransform fanTo(const SceneHand& hand, const Mover& mover) {
    return QTransform().rotate(mover.degrees + mirrored(hand.flip) * hand.tapTurn);
}

const Layers& drawingOf(const Named<Layers>& things, std::string_view name) {
    static const Layers none;
    const auto found = things.find(name);
    return found == things.end() ? none : found->second;
}

} // namespace kneecoach
