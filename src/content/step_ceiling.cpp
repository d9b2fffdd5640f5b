// SPDX-License-Identifier: MIT
#include "content/step_ceiling.h"

#include <algorithm>

namespace kneecoach {

Seconds runCeiling(const TechniqueId& technique) {
    const bool longer = technique == "effleurage" || technique == "petrissage";
    return longer ? ceilings.longStep : ceilings.step;
}

Seconds stepCeiling(const Pack& pack, const Step& step) {
    const Technique* technique = techniqueIn(pack, step);
    if (!technique) return ceilings.step;
    const Limits& limits = pack.session.limits;
    if (technique->motion == Motion::hold)
        return std::min({ceilings.hold, limits.hold, technique->longestHold});
    const bool isLong = runCeiling(technique->id) == ceilings.longStep;
    return std::min(
        {runCeiling(technique->id), isLong ? limits.longStep : limits.step, technique->longestRun});
}

const Technique* techniqueIn(const Pack& pack, const Step& step) {
    return step.technique < pack.techniques.size() ? &pack.techniques[step.technique] : nullptr;
}

bool touchesTheKnee(const Pack& pack, const Step& step) {
    const AlwaysOff* kneecap = find(pack.alwaysOff, PlaceId("patella"));
    return kneecap && std::ranges::any_of(step.regions, [&](const RegionId& id) {
        const auto place = placeOf(pack.regions, id);
        return place && *place < RegionBits::most && kneecap->takes.has(*place);
    });
}

} // namespace kneecoach
