// SPDX-License-Identifier: MIT
#include "session/moment.h"

#include <algorithm>

namespace kneecoach {
namespace {

const PlaceLine* placeAt(const TimedStep& step, Millis at) {
    const auto found = std::ranges::find_if(
        step.places, [&](const PlaceLine& place) { return place.span.holds(at); });
    return found == step.places.end() ? nullptr : &*found;
}

Pressure pressureAt(const TimedStep& step, Millis at) {
    const bool opening = step.planned.opensAt && at < step.span.begin + step.planned.opensFor;
    return opening ? std::min(*step.planned.opensAt, step.planned.pressure) : step.planned.pressure;
}

/// The step, seen while getting ready for it: at its first place, with no hand on the leg.
void announce(Moment& moment, const TimedStep& step) {
    moment.id = step.planned.step;
    moment.name = step.name;
    moment.line = step.places.empty() ? step.line : step.places.front().line;
}

void show(Moment& moment, const TimedStep& step, Millis at, const Pace& pace) {
    if (const PlaceLine* place = placeAt(step, at)) {
        moment.place = place->place;
        moment.line = place->line;
    }
    moment.pressure = pressureAt(step, at);
    moment.stroke =
        phaseAt(step.motion, step.tempo, step.span.length(), at - step.span.begin, pace);
}

std::optional<Upcoming> nextAfter(const Timeline& timeline, Millis at) {
    const auto next = std::ranges::find_if(
        timeline.steps(), [&](const TimedStep& step) { return step.span.begin > at; });
    if (next == timeline.steps().end()) return std::nullopt;
    return Upcoming{next->leg, next->planned.step, next->name};
}

/// A change of leg and the finish show what they say.
std::string wordsIn(const Timeline& timeline, Span span) {
    const auto said =
        std::ranges::find_if(timeline.cues(), [&](const Cue& cue) { return span.holds(cue.at); });
    return said == timeline.cues().end() ? std::string{} : said->words;
}

Millis endOfLeg(const Timeline& timeline, Leg leg) {
    Millis end{0};
    for (const TimedStep& step : timeline.steps())
        if (step.leg == leg) end = step.span.end;
    return end;
}

} // namespace

Moment momentAt(const Timeline& timeline, Millis active, const Pace& pace) {
    const Millis at = std::clamp(active, Millis{0}, timeline.length());
    const Segment& segment = timeline.segmentAt(at);
    const TimedStep* step = segment.step ? &timeline.steps()[*segment.step] : nullptr;

    Moment moment;
    moment.kind = segment.kind;
    moment.leg = segment.leg;
    moment.step = segment.step;
    if (step) announce(moment, *step);
    else moment.line = wordsIn(timeline, segment.span);
    if (step && segment.kind == SegmentKind::step) show(moment, *step, at, pace);
    moment.segmentLeft = segment.span.end - at;
    moment.segmentLength = segment.span.length();
    moment.legLeft = std::max(endOfLeg(timeline, segment.leg) - at, Millis{0});
    moment.allLeft = timeline.length() - at;
    moment.allLength = timeline.length();
    moment.next = nextAfter(timeline, step ? step->span.begin : at);
    moment.done = at >= timeline.length();
    return moment;
}

} // namespace kneecoach
