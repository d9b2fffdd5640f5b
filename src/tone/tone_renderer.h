// SPDX-License-Identifier: MIT
#pragma once

#include "tone/oscillator.h"
#include "tone/score.h"

#include <chrono>
#include <cstdint>
#include <span>

namespace kneecoach {

using Micros = std::chrono::microseconds;

/// Renders a score: 16 bit, one channel, 48,000 frames a second. Each frame is what the score says for the instant it is
/// heard, to the millisecond. Whatever a score, or a new one, would change at once changes over 24 ms, so nothing clicks.
class ToneRenderer {
public:
    static constexpr int rate = 48'000;
    static constexpr Millis fade{24};

    /// From the next frame on.
    void follow(const Score& score);

    /// Fills `frames`, of which the first is heard when the clock shows `heard`. Between two calls the line of time goes on
    /// with the frames; where the clock is found a little off, it is caught up with step by step.
    void render(std::span<std::int16_t> frames, Micros heard);

    /// Silence, until another score comes.
    bool isStill() const { return !runs_ && blend_ <= 0; }

private:
    struct Voice {
        double amplitude = 0;
        double hertz = 0;
    };

    static constexpr int block = rate / 1'000; ///< a millisecond: so often the phase is asked for

    void meet(Micros heard);
    void beginBlock();
    std::int16_t next();
    void catchUp();
    void change();
    Voice target() const;
    Voice blended(const Voice& target) const;

    Score score_;
    double clock_ = 0; ///< milliseconds: when the end of the block is heard
    double late_ = 0;  ///< how far the clock is ahead of it
    bool runs_ = false;
    Voice held_;       ///< what sounded before it changed …
    double blend_ = 0; ///< … and how much of it still does, 1 to 0
    Voice from_, to_;  ///< at the begin and at the end of the block
    int left_ = 0;     ///< frames of the block
    Oscillator oscillator_;
};

} // namespace kneecoach
