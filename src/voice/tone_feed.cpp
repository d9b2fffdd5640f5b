// SPDX-License-Identifier: MIT
#include "voice/tone_feed.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Silence goes on for longer than any device is behind.
constexpr int heardToItsEnd = ToneRenderer::rate / 2;

constexpr Millis feedPatience{3'000};

/// Many devices lose what they are given first; a beginning that is lost would click.
constexpr int lostAtFirst = ToneRenderer::rate / 20;

} // namespace

bool ToneFeed::follow(const Score& score) {
    const std::scoped_lock lock(mutex_);
    renderer_.follow(score);
    if (!score.runs(clock_())) return false;
    still_ = 0;
    if (sounds_) return false;
    asked_ = clock_();
    early_ = lostAtFirst;
    return sounds_ = true;
}

void ToneFeed::fill(std::span<std::int16_t> frames, std::chrono::microseconds ahead) {
    const std::scoped_lock lock(mutex_);
    asked_ = clock_();
    if (early_ > 0) return begin(frames);
    renderer_.render(frames, asked_ + ahead);
    still_ = renderer_.isStill() ? still_ + static_cast<int>(frames.size()) : 0;
    if (!sounds_ || still_ < heardToItsEnd) return;
    sounds_ = false;
    if (silent_) silent_();
}

void ToneFeed::begin(std::span<std::int16_t> frames) {
    std::ranges::fill(frames, std::int16_t{0});
    early_ -= static_cast<int>(frames.size());
}

bool ToneFeed::isSounding() const {
    const std::scoped_lock lock(mutex_);
    return sounds_;
}

bool ToneFeed::isForgotten() const {
    const std::scoped_lock lock(mutex_);
    return sounds_ && clock_() - asked_ > feedPatience;
}

} // namespace kneecoach
