// SPDX-License-Identifier: MIT
#include "routine/setups.h"

#include "routine/reasons.h"

namespace kneecoach {
namespace {

std::vector<std::size_t> listed(const std::vector<Where>& where, std::size_t position) {
    std::vector<std::size_t> places;
    for (const Where& one : where)
        if (one.position == position) places.push_back(one.setup);
    return places;
}

std::vector<std::size_t> reaching(const Position& position, RegionBits regions) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < position.setups.size(); ++place)
        if (!(position.setups[place].reaches & regions).empty()) places.push_back(place);
    return places;
}

} // namespace

Setups setupsFor(const Pack& pack, const Wish& wish, std::size_t position, const Step& step,
    const Way& way, RegionBits left) {
    const Position& here = pack.positions[position];
    const auto& own = way.where.empty() ? step.where : way.where;
    Setups setups;
    for (std::size_t place : isAnywhere(step, way) ? reaching(here, left) : listed(own, position))
        if (wish.stool || !here.setups[place].needsStool) setups.places.push_back(place);
        else setups.missStool = true;
    return setups;
}

RuleId closedPosition(
    const Pack& pack, const Permit& permit, const PositionId& position, const Step& step) {
    if (!permit.allows(position)) return because::closing(permit, position, because::position);
    for (std::size_t place = 0; place < pack.positions.size(); ++place)
        if (step.alsoNeeds.has(place) && !permit.allows(pack.positions[place].id))
            return because::closing(permit, pack.positions[place].id, because::position);
    return {};
}

} // namespace kneecoach
