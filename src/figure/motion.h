// SPDX-License-Identifier: MIT
#pragma once

#include "figure/step_scene.h"

namespace kneecoach {

/// A moment of the movement.
struct Beat {
    double turn = 0;  ///< 0 to 1 while pressing, 1 to 2 while coming back; of taps: two of them
    double drift = 0; ///< the same of the slow way of a hand that circles or taps
    friend bool operator==(const Beat&, const Beat&) = default;
};

/// The moment `turn` of a stroke, where a slow way goes along with it: for pictures that stand still.
constexpr Beat stillAt(double turn) { return {turn, turn}; }

/// Something that moves in the picture, at one moment.
struct Mover {
    enum class What { hand, tool, dot, squeeze, stopwatch };
    enum class Order { behindTheBody, onTheLeg, onTop };

    What what = What::hand;
    Order order = Order::onTheLeg;
    std::size_t index = 0; ///< of the scene's hands or marks
    QPointF at;
    double degrees = 0;
    double size = 1;    ///< larger while it is up in the air
    double squeeze = 1; ///< how wide, where it kneads
    bool light = false; ///< does not press now
    bool taps = false;  ///< comes down now
    double share = 0;   ///< how full a stopwatch is, how near the two arrows of a squeeze are
    friend bool operator==(const Mover&, const Mover&) = default;
};

/// All that moves, in the order it is painted.
std::vector<Mover> moversAt(const StepScene& scene, const Beat& beat);

} // namespace kneecoach
