// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/plan_text.h"
#include "cli/timeline_json.h"

#include <ostream>

namespace kneecoach {
namespace {

std::string inSeconds(Millis at) {
    const std::string tenths = std::to_string(at.count() / 100);
    return at < Millis{1000}
        ? "0." + tenths
        : tenths.substr(0, tenths.size() - 1) + "." + tenths.substr(tenths.size() - 1);
}

void writeTimeline(const Timeline& timeline, std::ostream& out) {
    for (const Segment& segment : timeline.segments()) {
        out << inSeconds(segment.span.begin) << " s  " << name(segment.kind) << ", "
            << name(segment.leg) << " leg";
        if (segment.step) out << ": " << timeline.steps().at(*segment.step).name;
        out << '\n';
        for (const Cue& cue : cuesIn(timeline, segment.span))
            out << "    " << inSeconds(cue.at) << " s  \"" << cue.words << "\"\n";
    }
}

} // namespace

ExitCode timeline(const Call& call, World& world) {
    const auto stage = planned(call, world);
    if (!stage) return stage.error();
    if (std::holds_alternative<NoRoutine>(stage->plan)) return refusePlan(*stage, call, world);
    const Timeline line = compile(stage->screened.pack, std::get<Routine>(stage->plan));
    if (call.json) print(timelineJson(line), world);
    else writeTimeline(line, world.out);
    return ExitCode::done;
}

} // namespace kneecoach
