// SPDX-License-Identifier: MIT
#include "app/scenes/work_of.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::vector<RegionId> withheld(const Pack& pack, const std::optional<Permit>& permit) {
    std::vector<RegionId> regions;
    for (const Region& region : pack.regions)
        if (permit && !permit->allows(region.id)) regions.push_back(region.id);
    return regions;
}

/// All regions of a step, or the one of the spot where the hand is now.
std::vector<RegionId> regionsAt(const PlannedStep& step, const std::optional<PlaceId>& place) {
    const auto spot = std::ranges::find_if(
        step.spots, [&](const Spot& one) { return place && one.id == *place; });
    const bool isOne = spot != step.spots.end() && spot->region;
    return isOne ? std::vector{*spot->region} : step.regions;
}

} // namespace

LegAtWork workOf(const Pack& pack, const InSession& session, const Moment& moment) {
    const Playhead& playhead = session.playhead;
    LegAtWork work;
    work.leg = moment.leg;
    work.excluded = withheld(pack, playhead.permits()[moment.leg]);
    if (!moment.step) return work;
    const TimedStep& step = playhead.timeline().steps().at(*moment.step);
    work.active = regionsAt(step.planned, moment.place);
    work.motion = step.motion;
    work.towardKnee = step.planned.direction == Direction::downThigh;
    return work;
}

std::string verbOf(const Pack& pack, const InSession& session, const Moment& moment) {
    if (!moment.step) return {};
    const PlannedStep& step = session.playhead.timeline().steps().at(*moment.step).planned;
    return pack.words.at("techniques." + step.technique.str() + ".name");
}

} // namespace kneecoach
