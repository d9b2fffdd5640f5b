// SPDX-License-Identifier: MIT
#include "routine/preparations.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// The positions that a leg is done in.
PositionBits positionsOf(const Pack& pack, const LegRoutine& leg) {
    PositionBits positions;
    for (const PlannedStep& step : leg.steps)
        if (const auto place = placeOf(pack.positions, step.position))
            positions |= PositionBits::only(*place);
    return positions;
}

bool isFor(const Preparation& preparation, PositionBits positions) {
    return preparation.positions.empty() || preparation.positions.contains(positions);
}

} // namespace

std::vector<PreparationId> preparationsFor(
    const Pack& pack, const Permits& permits, const std::vector<LegRoutine>& legs) {
    std::vector<PreparationId> ids;
    for (const Preparation& preparation : pack.preparations) {
        const auto fits = [&](const LegRoutine& leg) {
            return permits[leg.leg]->allows(preparation.id)
                && isFor(preparation, positionsOf(pack, leg));
        };
        if (std::ranges::all_of(legs, fits)) ids.push_back(preparation.id);
    }
    return ids;
}

} // namespace kneecoach
