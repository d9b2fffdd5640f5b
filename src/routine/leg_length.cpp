// SPDX-License-Identifier: MIT
#include "routine/leg_length.h"

#include "routine/ceilings.h"
#include "routine/offered.h"
#include "routine/reasons.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::size_t fullRegions(const Pack& pack, const Permit& permit) {
    return static_cast<std::size_t>(std::ranges::count_if(pack.regions,
        [&](const Region& region) { return region.enoughAlone && permit.allows(region.id); }));
}

/// What closed the first of the regions that are missing.
RuleId whyFewRegions(const Pack& pack, const Permit& permit) {
    for (const Region& region : pack.regions)
        if (region.enoughAlone && !permit.allows(region.id))
            return because::closing(permit, region.id);
    return because::legMinutes;
}

} // namespace

LegLength LegLength::within(Seconds most, const RuleId& why) const {
    if (seconds <= most) return *this;
    return {most, asked.value_or(seconds), why};
}

LegLength legLength(const Pack& pack, const Permit& permit, const Wish& wish) {
    const Limits limits = limitsOf(pack);
    const Minutes asked = std::max(wish.minutes, limits.leastLeg);
    LegLength length{asked, std::nullopt, {}};
    length = length.within(limits.leg, because::legMinutes);
    length = length.within(minutesOffered(pack, asked), because::clinicMinutes);
    length = length.within(
        permit.maxMinutes(), because::closing(permit, ThingId{"minutes"}, because::legMinutes));
    if (fullRegions(pack, permit) <= pack.routine.fewRegions)
        length = length.within(pack.routine.fewRegionsMinutes, whyFewRegions(pack, permit));
    return length;
}

} // namespace kneecoach
