// SPDX-License-Identifier: MIT
#include "routine/routine.h"

#include <algorithm>
#include <tuple>

namespace kneecoach {
namespace {

bool same(const std::vector<Spot>& a, const std::vector<Spot>& b) {
    return std::ranges::equal(a, b, [](const Spot& one, const Spot& two) {
        return one.id == two.id && one.region == two.region;
    });
}

} // namespace

bool operator==(const PlannedStep& a, const PlannedStep& b) {
    const auto where = [](const PlannedStep& step) {
        return std::tie(step.step, step.technique, step.regions, step.tool, step.hand, step.grip,
            step.position, step.setup, step.direction);
    };
    const auto how = [](const PlannedStep& step) {
        return std::tie(
            step.pressure, step.opensAt, step.opensFor, step.seconds, step.round, step.load);
    };
    return where(a) == where(b) && how(a) == how(b) && same(a.spots, b.spots);
}

} // namespace kneecoach
