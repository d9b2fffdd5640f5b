// SPDX-License-Identifier: MIT
#include "routine/catalogue.h"

#include "routine/ceilings.h"
#include "routine/hands.h"
#include "routine/holds.h"
#include "routine/offered.h"
#include "routine/planned.h"
#include "routine/reasons.h"
#include "routine/setups.h"

#include <algorithm>
#include <set>

namespace kneecoach {
namespace {

bool hasItsRegions(const Pack& pack, const Step& step, const PlannedStep& plan) {
    const std::set<RegionId> regions(plan.regions.begin(), plan.regions.end());
    if (regions.empty() || regions.size() != plan.regions.size()) return false;
    if (step.takes == Step::Takes::one && regions.size() != 1) return false;
    if (openRegions(pack, plan.regions).count() != regions.size()) return false;
    return std::ranges::all_of(
        regions, [&](const RegionId& id) { return holds(step.regions, id); });
}

bool hasItsHand(const Step& step, const Way& way, const PlannedStep& plan) {
    if (way.tool != bareHands) return !plan.hand;
    return plan.hand
        && (holds(way.hands, *plan.hand)
            || (step.soreHands && holds(step.soreHands->hands, *plan.hand)));
}

bool hasItsPlace(const Pack& pack, const Step& step, const Way& way, const PlannedStep& plan) {
    const auto position = placeOf(pack.positions, plan.position);
    if (!position || !pack.positions[*position].canBeWished) return false;
    const auto setup = placeOf(pack.positions[*position].setups, plan.setup);
    Wish wish;
    wish.stool = true;
    return setup
        && holds(
            setupsFor(pack, wish, *position, step, way, regionsNamed(pack, plan.regions)).places,
            *setup);
}

/// The way of the catalogue a planned step is done in, or null.
const Way* wayOf(const Pack& pack, const Step& step, const PlannedStep& plan) {
    const auto is = [&](const Way& way) {
        return way.tool == plan.tool && way.grip == plan.grip && hasItsHand(step, way, plan)
            && hasItsPlace(pack, step, way, plan);
    };
    const auto way = std::ranges::find_if(step.ways, is);
    return way == step.ways.end() ? nullptr : &*way;
}

RuleId pastItsBounds(const Pack& pack, const Step& step, const PlannedStep& plan) {
    const Limits limits = limitsOf(pack);
    const Technique& technique = pack.techniqueOf(step);
    if (plan.pressure < 1 || plan.pressure > firmestOf(limits, step)) return because::pressure;
    const bool isHold = technique.motion == Motion::hold;
    const Seconds most = std::min(step.times.most, longestStep(limits, technique));
    if (plan.seconds <= Seconds{0} || plan.seconds > most)
        return isHold ? because::holdSeconds : because::stepSeconds;
    return plan.round < 1 ? because::rounds : RuleId{};
}

/// What closes the place or the tool of a step.
RuleId closedPlace(
    const Pack& pack, const Permit& permit, const Step& step, const PlannedStep& plan) {
    if (!permit.allows(plan.technique)) return because::closing(permit, plan.technique);
    if (!permit.allows(plan.tool)) return because::closing(permit, plan.tool);
    return closedPosition(pack, permit, plan.position, step);
}

/// What follows from the rest is never taken from elsewhere.
void writeAnew(const Pack& pack, const Step& step, PlannedStep& plan) {
    plan.spots = spotsIn(step, plan.regions);
    plan.load = loadOf(pack.techniqueOf(step), plan.hand);
    if (bearsWeight(step, *wayOf(pack, step, plan))) plan.pressure = bodyWeightPressure;
}

} // namespace

RuleId strayedFrom(const Pack& pack, const PlannedStep& plan) {
    const Step* step = find(pack.steps, plan.step);
    if (!step || pack.techniqueOf(*step).id != plan.technique) return because::noGo;
    if (isSwitchedOff(pack, step->id)) return because::clinic;
    if (step->direction != plan.direction || !hasItsRegions(pack, *step, plan))
        return because::noGo;
    if (!wayOf(pack, *step, plan)) return because::noGo;
    return pastItsBounds(pack, *step, plan);
}

RuleId narrow(const Pack& pack, const Permit& permit, PlannedStep& plan) {
    const Step& step = *find(pack.steps, plan.step);
    if (const RuleId why = closedPlace(pack, permit, step, plan); !why.empty()) return why;
    const RegionId first = plan.regions.front();
    std::erase_if(plan.regions, [&](const RegionId& id) { return !permit.allows(id); });
    if (plan.regions.empty()) return because::closing(permit, first);
    if (bearsWeight(step, *wayOf(pack, step, plan)) && permit.maxPressure() < bodyWeightPressure)
        return because::closing(permit, ThingId{"pressure"}, because::pressure);
    plan.pressure = std::min(plan.pressure, permit.maxPressure());
    writeAnew(pack, step, plan);
    return {};
}

} // namespace kneecoach
