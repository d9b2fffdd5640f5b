// SPDX-License-Identifier: MIT
#include "routine/planned.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::vector<RegionId> idsOf(const Pack& pack, const Step& step, RegionBits regions) {
    std::vector<RegionId> ids;
    for (const RegionId& id : step.regions)
        if (const auto place = placeOf(pack.regions, id); place && regions.has(*place))
            ids.push_back(id);
    return ids;
}

PlannedStep planned(const Pack& pack, const Wish& wish, const Placed& placed) {
    const Step& step = *placed.candidate->step;
    const Option& option = *placed.option;
    PlannedStep plan;
    plan.step = step.id;
    plan.technique = pack.techniqueOf(step).id;
    plan.regions = idsOf(pack, step, option.regions);
    plan.spots = spotsIn(step, plan.regions);
    plan.tool = option.way->tool;
    plan.hand = option.hand;
    plan.grip = option.way->grip;
    plan.position = wish.position;
    plan.setup = find(pack.positions, wish.position)->setups[option.setup].id;
    plan.direction = step.direction;
    plan.round = placed.round;
    plan.load = option.load;
    return plan;
}

} // namespace

std::vector<PlannedStep> planned(
    const Pack& pack, const Wish& wish, const Draft& draft, const std::vector<Seconds>& seconds) {
    std::vector<PlannedStep> steps;
    Pressure before = 0;
    for (std::size_t place = 0; place < draft.size(); ++place) {
        PlannedStep step = planned(pack, wish, draft[place]);
        const bool isLast = place + 1 == draft.size();
        step.pressure = isLast ? 1 : std::min(draft[place].option->firmest, before + 1);
        step.seconds = seconds[place];
        openGently(pack, step);
        before = step.pressure;
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<Spot> spotsIn(const Step& step, const std::vector<RegionId>& regions) {
    std::vector<Spot> spots;
    for (const Spot& spot : step.spots)
        if (!spot.region || std::ranges::find(regions, *spot.region) != regions.end())
            spots.push_back(spot);
    return spots;
}

void openGently(const Pack& pack, PlannedStep& step) {
    const Tool* tool = find(pack.tools, step.tool);
    step.opensAt.reset();
    step.opensFor = Seconds{0};
    if (!tool || tool->opensFor == Seconds{0}) return;
    step.opensAt = std::min(tool->opensAt, step.pressure);
    step.opensFor = std::min(tool->opensFor, step.seconds);
}

} // namespace kneecoach
