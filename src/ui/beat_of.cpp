// SPDX-License-Identifier: MIT
#include "ui/beat_of.h"

#include <algorithm>
#include <cmath>

namespace kneecoach {
namespace {

constexpr double strokesOut = 6; ///< from start to end of a slow way …
constexpr double strokesBack = 2;
constexpr double tapsInAStroke = 3; ///< taps are that much quicker

/// 0 to 1 there, 1 to 2 back.
double thereAndBackOf(const Phase& phase) {
    const bool back = phase.act == Phase::Act::returning;
    return back ? 2 - phase.position.value() : phase.position.value();
}

/// Strokes done, the part of the one under way included.
double strokesDone(Motion motion, const Phase& phase) {
    if (phase.act == Phase::Act::resting) return phase.count;
    const double part = thereAndBackOf(phase);
    return phase.count - 1 + (motion == Motion::taps ? part / 2 : part);
}

double driftAfter(double strokes) {
    const double part = std::fmod(std::max(0.0, strokes), strokesOut + strokesBack);
    return part < strokesOut ? part / strokesOut : 1 + (part - strokesOut) / strokesBack;
}

/// How far the hold is; its last moment lets go.
double heldAt(const Moment& moment) {
    const Millis held = moment.segmentLength - lettingGo;
    const Millis into = moment.segmentLength - moment.segmentLeft;
    if (held <= Millis{0}) return 0;
    if (into <= held) return double(into.count()) / double(held.count());
    return 1 + double((into - held).count()) / double(lettingGo.count());
}

} // namespace

Beat beatOf(Motion motion, const Moment& moment) {
    if (!moment.stroke) return {};
    const Phase& phase = *moment.stroke;
    const bool rests = phase.act == Phase::Act::resting;
    const double strokes = strokesDone(motion, phase);
    switch (motion) {
    case Motion::hold: return {heldAt(moment), 0};
    case Motion::glide: return {rests ? 2 : thereAndBackOf(phase), 0};
    case Motion::pass: return {thereAndBackOf(phase), 0};
    case Motion::circle: return {phase.position.value(), driftAfter(strokes)};
    case Motion::taps: return {std::fmod(strokes, 2) / 2, driftAfter(strokes / tapsInAStroke)};
    }
    return {};
}

Beat calmBeatOf(Motion motion, const Moment& moment) {
    if (motion != Motion::hold) return stillAt(0.5);
    return {std::floor(10 * beatOf(motion, moment).turn) / 10, 0};
}

} // namespace kneecoach
