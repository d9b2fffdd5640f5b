// SPDX-License-Identifier: MIT
#include "tone/tone_renderer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kneecoach {
namespace {

constexpr double leap = 60;      ///< milliseconds: more is not caught up with, but jumped over
constexpr double patience = 500; ///< milliseconds in which most of it is caught up with
constexpr double fastest = 0.02;
constexpr double loudest = 32'767;

double millis(Micros time) { return static_cast<double>(time.count()) / 1'000; }
double mixed(double from, double to, double share) { return from + (to - from) * share; }

/// 1 to 0 without a corner.
double cosine(double blend) { return (1 - std::cos(std::numbers::pi * blend)) / 2; }

} // namespace

void ToneRenderer::follow(const Score& score) {
    const Voice before = target();
    score_ = score;
    const Voice after = target();
    if (after.amplitude != before.amplitude || after.hertz != before.hertz) change();
}

/// What sounds now is left step by step.
void ToneRenderer::change() {
    held_ = to_;
    blend_ = 1;
}

void ToneRenderer::render(std::span<std::int16_t> frames, Micros heard) {
    meet(heard);
    for (std::int16_t& frame : frames) {
        if (left_ == 0) beginBlock();
        frame = next();
    }
}

std::int16_t ToneRenderer::next() {
    const double part = 1 - static_cast<double>(left_--) / block;
    if (from_.amplitude <= 0 && to_.amplitude <= 0) return 0;
    const double amplitude = mixed(from_.amplitude, to_.amplitude, part);
    const double sample = amplitude * loudest / Oscillator::most * oscillator_.next();
    return static_cast<std::int16_t>(std::nearbyint(sample));
}

/// Where nothing sounds, the clock is simply taken.
void ToneRenderer::meet(Micros heard) {
    const double begun = clock_ - static_cast<double>(left_) / block;
    late_ = millis(heard) - begun;
    if (!isStill()) return;
    clock_ += late_;
    late_ = 0;
}

void ToneRenderer::beginBlock() {
    catchUp();
    const bool ran = runs_;
    runs_ = score_.runs(Millis(std::llround(clock_)));
    if (ran != runs_) change();
    blend_ = std::max(0.0, blend_ - 1.0 / static_cast<double>(fade.count()));
    from_ = to_;
    to_ = blended(target());
    if (from_.amplitude <= 0) from_.hertz = to_.hertz;
    if (to_.amplitude <= 0) to_.hertz = from_.hertz;
    oscillator_.turnBy((from_.hertz + to_.hertz) / 2 / rate);
    left_ = block;
}

void ToneRenderer::catchUp() {
    if (std::abs(late_) > leap) {
        change();
        clock_ += std::exchange(late_, 0);
    }
    const double more = std::clamp(late_ / patience, -fastest, fastest);
    late_ -= more;
    clock_ += 1 + more;
}

/// What the score says for the end of the block.
ToneRenderer::Voice ToneRenderer::target() const {
    const Tone tone = score_.toneAt(Millis(std::llround(clock_)));
    if (tone.level <= 0) return {};
    return {peakOf(score_.volume) * tone.level, hertz(tone.pitch)};
}

/// Silence has no pitch.
ToneRenderer::Voice ToneRenderer::blended(const Voice& target) const {
    if (blend_ <= 0) return target;
    const double old = cosine(blend_);
    const double amplitude = mixed(target.amplitude, held_.amplitude, old);
    if (held_.amplitude <= 0) return {amplitude, target.hertz};
    if (target.amplitude <= 0) return {amplitude, held_.hertz};
    return {amplitude, mixed(target.hertz, held_.hertz, old)};
}

} // namespace kneecoach
