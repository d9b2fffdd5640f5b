// SPDX-License-Identifier: MIT
#include "tone/oscillator.h"

#include <cmath>
#include <numbers>

namespace kneecoach {

void Oscillator::turnBy(double turns) {
    const double angle = 2 * std::numbers::pi * turns;
    stepSine_ = std::sin(angle);
    stepCosine_ = std::cos(angle);
    const double size = std::hypot(sine_, cosine_); // keeps what is rounded off from adding up
    sine_ /= size;
    cosine_ /= size;
}

} // namespace kneecoach
