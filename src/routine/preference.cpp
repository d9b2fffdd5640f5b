// SPDX-License-Identifier: MIT
#include "routine/preference.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr int changedSetup = 10;
constexpr int samePlaceAgain = 100;
constexpr int treatedAlready = 2;
constexpr std::size_t mostTurn = 9; ///< weighs less than a change of set-up

bool mayChoose(const Step& step) { return step.takes == Step::Takes::one; }

template <class Visit>
void eachRegion(RegionBits regions, Visit visit) {
    for (std::size_t region = 0; region < RegionBits::most; ++region)
        if (regions.has(region)) visit(region);
}

} // namespace

Preference::Preference(const DraftSteps& steps) : steps_(steps), turns_(steps.size()) {
    for (std::size_t place = 0; place < steps.size(); ++place) {
        const Candidate& candidate = *steps[place].candidate;
        for (std::size_t before = 0; before < place; ++before)
            turns_[place] += steps[before].candidate == &candidate;
        if (!mayChoose(*candidate.step))
            eachRegion(candidate.left, [&](std::size_t region) { ++treated_[region]; });
    }
}

int Preference::of(std::size_t place, std::size_t option) const {
    const Candidate& candidate = *steps_[place].candidate;
    const Option& chosen = candidate.options[option];
    if (!mayChoose(*candidate.step)) return chosen.cost;
    const std::size_t count = candidate.options.size();
    const std::size_t turn = (option + count - turns_[place] % count) % count;
    int cost = chosen.cost + static_cast<int>(std::min(turn, mostTurn));
    eachRegion(
        chosen.regions, [&](std::size_t region) { cost += treatedAlready * treated_[region]; });
    return cost;
}

int Preference::ofGoing(
    const Step& before, const Option& from, const Step& after, const Option& to) const {
    const bool again = before.technique == after.technique && shareRegion(from, to);
    return (from.setup != to.setup ? changedSetup : 0) + (again ? samePlaceAgain : 0);
}

} // namespace kneecoach
