// SPDX-License-Identifier: MIT
#include "tone/tone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kneecoach {
namespace {

constexpr double lowest = 330;
constexpr double highest = 550;

// Lengths in milliseconds, at 100 % tempo.
constexpr double attack = 30;
constexpr double decay = 60;
constexpr double softens = 200; ///< from pressing to coming back
constexpr double tapSounds = 140;
constexpr double settles = 60; ///< the beginning of a hold

constexpr double light = 0.45; ///< the way back
constexpr double roundPitch = 0.6;
constexpr double roundFades = 0.4; ///< so that the next round is heard to begin
constexpr double tapLevel = 0.8;
constexpr double tapPitch[] = {0.5, 0.3}; ///< of the one hand, of the other
constexpr double holdLevel = 0.6;

/// 0 to 1 over `length`, without a corner.
double rising(double time, double length) {
    return (1 - std::cos(std::numbers::pi * std::clamp(time / length, 0.0, 1.0))) / 2;
}

double millis(Millis time) { return static_cast<double>(time.count()); }

/// One stroke: how long, how long the way out is, and how far it has come.
struct Stroke {
    double length;
    double out;
    double into;
};

double outOf(Motion motion, const Tempo& tempo, double length) {
    if (motion == Motion::glide) return millis(tempo.press) / std::max(1, tempo.strokes);
    return motion == Motion::taps ? length / 2 : length;
}

Stroke strokeOf(Motion motion, const Tempo& tempo, const Phase& phase) {
    const double length = millis(tempo.period) / std::max(1, tempo.strokes);
    const double out = outOf(motion, tempo, length);
    const double back = motion == Motion::pass ? length : length - out;
    const double position = phase.position.value();
    const bool returns = phase.act == Phase::Act::returning;
    return {length, out, returns ? length - position * back : position * out};
}

Tone sounding(Motion motion, const Phase& phase, const Stroke& stroke) {
    const double position = phase.position.value();
    const bool returns = phase.act == Phase::Act::returning;
    switch (motion) {
    case Motion::glide:
        return {position, 1 - (1 - light) * rising(stroke.into - stroke.out, softens)};
    case Motion::pass: return {position, returns ? light : 1};
    case Motion::circle:
        return {roundPitch * rising(std::min(position, 1 - position), 0.5),
            1 - roundFades * rising(position, 1)};
    case Motion::taps:
        return {tapPitch[phase.count % 2],
            tapLevel * (1 - rising(stroke.into - attack, tapSounds - attack))};
    case Motion::hold: break;
    }
    return {};
}

Tone held(Millis length, Millis into) {
    const double fades = rising(millis(length - into), millis(lettingGo));
    return {0, holdLevel * rising(millis(into), settles) * fades};
}

} // namespace

double hertz(double pitch) { return lowest * std::pow(highest / lowest, pitch); }

Tone toneOf(Motion motion, const Tempo& tempo, const Phase& phase) {
    if (phase.act == Phase::Act::resting) return {};
    const Stroke stroke = strokeOf(motion, tempo, phase);
    Tone tone = sounding(motion, phase, stroke);
    tone.level *= rising(stroke.into, attack) * rising(stroke.length - stroke.into, decay);
    return tone;
}

Tone toneAt(const Strokes& strokes, Millis place) {
    if (!strokes.span.holds(place)) return {};
    const Millis into = place - strokes.span.begin;
    if (strokes.motion == Motion::hold) return held(strokes.span.length(), into);
    const Phase phase =
        phaseAt(strokes.motion, strokes.tempo, strokes.span.length(), into, strokes.pace);
    return toneOf(strokes.motion, strokes.tempo, phase);
}

} // namespace kneecoach
