// SPDX-License-Identifier: MIT
#include "figure/sides_showing.h"

#include <algorithm>
#include <functional>

namespace kneecoach {
namespace {

auto countOn(const Drawing& drawing, const std::vector<RegionId>& regions) {
    return std::ranges::count_if(
        regions, [&](const RegionId& id) { return drawing.region(id) != nullptr; });
}

} // namespace

std::vector<Side> sidesShowing(const Figure& figure, const std::vector<RegionId>& regions) {
    std::vector<Side> sides;
    for (const Side side : allSides)
        if (countOn(figure.from(side), regions) > 0) sides.push_back(side);
    std::ranges::stable_sort(
        sides, std::greater{}, [&](Side side) { return countOn(figure.from(side), regions); });
    return sides;
}

} // namespace kneecoach
