// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <utility>
#include <vector>

namespace kneecoach {

/// Hears where tones begin in frames, how high they are, and whether it clicks: from the samples alone.
class ToneEar {
public:
    static constexpr int rate = 48'000;

    /// The most a sample may be in what counts as silence.
    static constexpr int silent = 60;

    void hear(std::span<const std::int16_t> frames) {
        for (const int sample : frames) {
            listen(sample);
            count(sample);
            bend(sample);
            grow(sample);
            last_ = before_;
            before_ = sample;
            ++now_;
        }
    }

    /// Frames at which something began to sound after at least 2 ms of silence.
    const std::vector<std::int64_t>& onsets() const { return onsets_; }

    /// A whole vibration: the frame where it ended, and how high it was.
    struct Vibration {
        std::int64_t at = 0;
        double hertz = 0;
    };

    /// Every vibration that was not cut by silence.
    const std::vector<Vibration>& vibrations() const { return vibrations_; }

    /// The sharpest bend: how far a sample lay from the middle between its neighbours, twice. A leap makes it large, however
    /// short it is.
    int sharpest() const { return sharpest_; }

    /// How much louder or softer it became from 4 ms to the next. What begins or ends at once makes it large.
    int steepest() const { return steepest_; }

    int loudest() const { return loudest_; }
    std::int64_t heard() const { return now_; }

private:
    static constexpr int silence = 2 * rate / 1'000;
    static constexpr int window = 4 * rate / 1'000;

    void listen(int sample) {
        loudest_ = std::max(loudest_, std::abs(sample));
        if (std::abs(sample) <= silent) return;
        if (now_ - loud_ > silence) onsets_.push_back(now_);
        loud_ = now_;
    }

    /// A vibration lasts from one way up through zero to the next.
    void count(int sample) {
        if (now_ - loud_ > silence) crossed_ = -1;
        if (before_ >= 0 || sample < 0) return;
        const double share = static_cast<double>(sample) / (sample - before_);
        const double at = static_cast<double>(now_) - share;
        if (crossed_ >= 0) vibrations_.push_back({now_, rate / (at - crossed_)});
        crossed_ = at;
    }

    void bend(int sample) {
        sharpest_ = std::max(sharpest_, std::abs(sample - 2 * before_ + last_));
    }

    /// A window holds a whole vibration.
    void grow(int sample) {
        loudHere_ = std::max(loudHere_, std::abs(sample));
        if (now_ % window != window - 1) return;
        steepest_ = std::max(steepest_, std::abs(loudHere_ - loudBefore_));
        loudBefore_ = std::exchange(loudHere_, 0);
    }

    std::int64_t now_ = 0;
    std::int64_t loud_ = -rate; ///< the frame that was not silent last
    int before_ = 0, last_ = 0;
    int sharpest_ = 0, loudest_ = 0, steepest_ = 0;
    int loudHere_ = 0, loudBefore_ = 0;
    double crossed_ = -1; ///< where it went up through zero last; negative: not yet
    std::vector<std::int64_t> onsets_;
    std::vector<Vibration> vibrations_;
};

} // namespace kneecoach
