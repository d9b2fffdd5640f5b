// SPDX-License-Identifier: MIT
#include "routine/bounds.h"

#include "routine/reasons.h"

#include <algorithm>

namespace kneecoach {
namespace {

Seconds roundedDown(Seconds seconds) { return seconds - seconds % pace; }
Seconds roundedUp(Seconds seconds) { return roundedDown(seconds + pace - Seconds{1}); }

bool isOnlyAtKnee(const Step& step) {
    return step.regions.size() == 1 && step.regions.front() == roundTheKnee;
}

Seconds mostOf(const Pack& pack, const Wish& wish, const Step& step, const Grasp& grasp) {
    const Limits limits = limitsOf(pack);
    Seconds most = std::min(step.times.most, longestStep(limits, pack.techniqueOf(step)));
    if (isOnlyAtKnee(step)) most = std::min(most, limits.knee);
    const bool isSpared = wish.soreHands && grasp.hand && step.soreHands && step.soreHands->most;
    return isSpared ? std::min(most, *step.soreHands->most) : most;
}

} // namespace

StepTimes timesOf(const Pack& pack, const Wish& wish, const Step& step, const Grasp& grasp) {
    const Seconds least = roundedUp(step.times.least);
    const Seconds most = roundedDown(mostOf(pack, wish, step, grasp));
    return {least, std::clamp(roundedDown(step.times.usual), std::min(least, most), most), most};
}

Pressure firmnessOf(
    const Pack& pack, const Permit& permit, const Wish& wish, const Step& step, const Way& way) {
    if (bearsWeight(step, way)) return bodyWeightPressure;
    return std::max(
        1, std::min({firmestOf(limitsOf(pack), step), permit.maxPressure(), wish.firmness}));
}

RuleId tooHeavy(
    const Pack& pack, const Permit& permit, const Wish& wish, const Step& step, const Way& way) {
    if (!bearsWeight(step, way)) return {};
    if (permit.maxPressure() < bodyWeightPressure)
        return because::closing(permit, ThingId{"pressure"}, because::pressure);
    if (firmestOf(limitsOf(pack), step) < bodyWeightPressure) return because::pressure;
    return wish.firmness < bodyWeightPressure ? because::firmness : RuleId{};
}

} // namespace kneecoach
