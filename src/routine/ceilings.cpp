// SPDX-License-Identifier: MIT
#include "routine/ceilings.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Strokes that travel or circle over much of a muscle may go on for longer.
bool mayGoOnLonger(const Technique& technique) {
    return technique.id == TechniqueId{"effleurage"} || technique.id == TechniqueId{"petrissage"};
}

Seconds lower(Seconds ceiling, Seconds own) {
    return own > Seconds{0} ? std::min(ceiling, own) : ceiling;
}

bool isAlwaysOff(const Pack& pack, const RegionId& id) {
    const auto is = [&](const AlwaysOff& place) { return place.id.text() == id.text(); };
    return std::ranges::any_of(pack.alwaysOff, is);
}

} // namespace

Limits limitsOf(const Pack& pack) {
    const Limits& own = pack.session.limits;
    return {.leg = std::min(own.leg, ceilings.leg),
        .leastLeg = std::max(own.leastLeg, ceilings.leastLeg),
        .hold = std::min(own.hold, ceilings.hold),
        .step = std::min(own.step, ceilings.step),
        .longStep = std::min(own.longStep, ceilings.longStep),
        .knee = std::min(own.knee, ceilings.knee),
        .pressure = std::min(own.pressure, ceilings.pressure)};
}

Seconds longestStep(const Limits& limits, const Technique& technique) {
    if (technique.motion == Motion::hold) return lower(limits.hold, technique.longestHold);
    return longestRun(limits, technique);
}

Seconds longestRun(const Limits& limits, const Technique& technique) {
    return lower(mayGoOnLonger(technique) ? limits.longStep : limits.step, technique.longestRun);
}

Pressure firmestOf(const Limits& limits, const Step& step) {
    const bool atTheKnee = std::ranges::find(step.regions, roundTheKnee) != step.regions.end();
    return std::min({step.maxPressure, limits.pressure, atTheKnee ? 1 : firmest});
}

RegionBits regionsNamed(const Pack& pack, const std::vector<RegionId>& ids) {
    RegionBits regions;
    for (const RegionId& id : ids)
        if (const auto place = placeOf(pack.regions, id)) regions |= RegionBits::only(*place);
    return regions;
}

RegionBits openRegions(const Pack& pack, const std::vector<RegionId>& ids) {
    std::vector<RegionId> open = ids;
    std::erase_if(open, [&](const RegionId& id) { return isAlwaysOff(pack, id); });
    return regionsNamed(pack, open);
}

} // namespace kneecoach
