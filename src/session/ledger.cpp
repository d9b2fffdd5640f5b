// SPDX-License-Identifier: MIT
#include "session/ledger.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kneecoach {
namespace {

constexpr RegionId roundTheKneecap{"peripatellar"};

bool share(const std::vector<RegionId>& a, const std::vector<RegionId>& b) {
    return std::ranges::find_first_of(a, b) != a.end();
}

bool isAtTheKnee(const PlannedStep& step) {
    return std::ranges::find(step.regions, roundTheKneecap) != step.regions.end();
}

} // namespace

bool Ledger::continues(Leg leg, const PlannedStep& step) const {
    return run_.leg == leg && run_.technique == step.technique && share(run_.regions, step.regions);
}

void Ledger::play(Leg leg, const PlannedStep& step, Millis time) {
    const Millis before = continues(leg, step) ? run_.time : Millis{0};
    run_ = {leg, step.technique, step.regions, before + time};
    played_[leg] += time;
    if (isAtTheKnee(step)) knee_[leg] += time;
}

std::pair<Millis, RuleId> Ledger::nearest(
    Leg leg, const PlannedStep& step, Millis longestRun) const {
    const Millis run = continues(leg, step) ? run_.time : Millis{0};
    const Millis knee = isAtTheKnee(step) ? limits_.knee - knee_[leg] : Millis::max();
    const std::array<std::pair<Millis, RuleId>, 3> rooms{{{roomOnLeg(leg), "leg-minutes"},
        {knee, "knee-seconds"}, {longestRun - run, "step-seconds"}}};
    return *std::ranges::min_element(rooms, {}, &std::pair<Millis, RuleId>::first);
}

} // namespace kneecoach
