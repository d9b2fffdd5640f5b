// SPDX-License-Identifier: MIT
#pragma once

namespace kneecoach {

/// A vibration that goes on without a break, however its speed changes.
class Oscillator {
public:
    /// Its overtone, an octave above.
    static constexpr double overtone = 0.2;

    /// The most it can give.
    static constexpr double most = 1 + overtone;

    /// So many turns from one frame to the next.
    void turnBy(double turns);

    /// The next frame.
    double next() {
        const double sine = sine_ * stepCosine_ + cosine_ * stepSine_;
        cosine_ = cosine_ * stepCosine_ - sine_ * stepSine_;
        sine_ = sine;
        return sine_ + overtone * 2 * sine_ * cosine_;
    }

private:
    double sine_ = 0, cosine_ = 1;
    double stepSine_ = 0, stepCosine_ = 1;
};

} // namespace kneecoach
