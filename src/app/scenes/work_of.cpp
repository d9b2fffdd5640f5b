// SPDX-License-Identifier: MIT
#include "app/scenes/work_of.h"

#include "handout/drawn_step.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::vector<RegionId> withheld(const Pack& pack, const std::optional<Permit>& permit) {
    std::vector<RegionId> regions;
    for (const Region& region : pack.regions)
        if (permit && !permit->allows(region.id)) regions.push_back(region.id);
    return regions;
}

Pressure pressureAt(const PlannedStep& step, const Moment& moment) {
    return moment.pressure > 0 ? moment.pressure : step.opensAt.value_or(step.pressure);
}

/// The step under the hand, or the one to come; null once all are done.
const TimedStep* stepOf(const Timeline& timeline, const Moment& moment) {
    const std::vector<TimedStep>& steps = timeline.steps();
    if (moment.step) return &steps.at(*moment.step);
    if (!moment.next) return nullptr;
    const auto isNext = [&](const TimedStep& step) {
        return step.leg == moment.next->leg && step.planned.step == moment.next->step;
    };
    const auto found = std::ranges::find_if(steps, isNext);
    return found == steps.end() ? nullptr : &*found;
}

} // namespace

LegAtWork workOf(Leg leg, const PlannedStep& step) {
    LegAtWork work;
    work.leg = leg;
    work.done = doneIn(step);
    work.pressure = step.pressure;
    return work;
}

LegAtWork workOf(const Pack& pack, const InSession& session, const Moment& moment) {
    const Playhead& playhead = session.playhead;
    const TimedStep* step = stepOf(playhead.timeline(), moment);
    LegAtWork work;
    work.leg = step ? step->leg : moment.leg;
    work.excluded = withheld(pack, playhead.permits()[work.leg]);
    if (!step) return work;
    work.done = doneIn(step->planned);
    if (moment.place) work.done.place = moment.place;
    work.pressure = pressureAt(step->planned, moment);
    work.motion = step->motion;
    if (moment.kind != SegmentKind::step) work.posture = postureOf(step->planned);
    return work;
}

std::string verbOf(const Pack& pack, const InSession& session, const Moment& moment) {
    if (!moment.step) return {};
    const PlannedStep& step = session.playhead.timeline().steps().at(*moment.step).planned;
    return pack.words.at("techniques." + step.technique.str() + ".name");
}

} // namespace kneecoach
