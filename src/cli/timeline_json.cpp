// SPDX-License-Identifier: MIT
#include "cli/timeline_json.h"

namespace kneecoach {
namespace {

Value whole(Millis time) { return std::int64_t{time.count()}; }

} // namespace

Value segmentJson(const Timeline& timeline, const Segment& segment) {
    Value::Object object{{"start_ms", whole(segment.span.begin)},
        {"end_ms", whole(segment.span.end)}, {"kind", name(segment.kind)},
        {"leg", name(segment.leg)}};
    if (segment.step)
        object.emplace_back("step", timeline.steps().at(*segment.step).planned.step.text());
    return object;
}

Value cueJson(const Cue& cue) {
    return Value::Object{{"at_ms", whole(cue.at)}, {"lasts_ms", whole(cue.lasts)},
        {"kind", name(cue.kind)}, {"words", cue.words}};
}

Value timelineJson(const Timeline& timeline) {
    Value::List segments, cues;
    for (const Segment& segment : timeline.segments())
        segments.push_back(segmentJson(timeline, segment));
    for (const Cue& cue : timeline.cues()) cues.push_back(cueJson(cue));
    return Value::Object{{"format", 1}, {"length_ms", whole(timeline.length())},
        {"segments", std::move(segments)}, {"cues", std::move(cues)}};
}

} // namespace kneecoach
