// SPDX-License-Identifier: MIT
#include "routine/preparations.h"

#include <algorithm>

namespace kneecoach {

std::vector<PreparationId> preparationsFor(
    const Pack& pack, const Permits& permits, const std::vector<LegRoutine>& legs) {
    std::vector<PreparationId> ids;
    for (const Preparation& preparation : pack.preparations) {
        const auto isAllowed = [&](const LegRoutine& leg) {
            return permits[leg.leg]->allows(preparation.id);
        };
        if (std::ranges::all_of(legs, isAllowed)) ids.push_back(preparation.id);
    }
    return ids;
}

} // namespace kneecoach
