// SPDX-License-Identifier: MIT
#include "tone/score.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr Tempo sampleStroke{1, Millis{1'500}, Millis{1'000}};

} // namespace

std::optional<Strokes> strokesAt(const Timeline& timeline, Millis place, const Pace& pace) {
    const auto step = std::ranges::find_if(
        timeline.steps(), [&](const TimedStep& one) { return one.span.end > place; });
    if (step == timeline.steps().end()) return std::nullopt;
    const bool isUnderHand = step->span.holds(place);
    return Strokes{
        step->span, step->motion, step->tempo, isUnderHand ? pace : Pace(pace.percent())};
}

Tone toneOf(const Playhead& playhead) {
    const auto strokes = strokesAt(playhead.timeline(), playhead.place(), playhead.pace());
    return strokes && playhead.isRunning() ? toneAt(*strokes, playhead.place()) : Tone{};
}

Score scoreOf(const Playhead& playhead, Millis clock, Volume volume) {
    if (!playhead.isRunning()) return {};
    return {strokesAt(playhead.timeline(), playhead.place(), playhead.pace()),
        playhead.place() - clock, clock + longestGap, volume};
}

Score sampleOf(Millis clock, Volume volume) {
    const Strokes strokes{{Millis{0}, sampleStroke.period}, Motion::glide, sampleStroke, Pace{}};
    return {strokes, -clock, clock + sampleStroke.period, volume};
}

} // namespace kneecoach
