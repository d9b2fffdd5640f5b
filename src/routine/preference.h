// SPDX-License-Identifier: MIT
#pragma once

#include "routine/arrange.h"

#include <array>
#include <vector>

namespace kneecoach {

/// What makes one arrangement of the same steps better than another, as costs to be added up. `Option::cost` is what stands
/// by itself: a tender region, the best way of doing a step.
class Preference {
public:
    explicit Preference(const DraftSteps& steps);

    /// What an option of the step at `place` costs in itself. Regions a step may choose from take turns; those that no
    /// other step treats are liked best.
    int of(std::size_t place, std::size_t option) const;

    /// What it costs to go on from one option to the next: another set-up, the same technique on the same place.
    int ofGoing(const Step& before, const Option& from, const Step& after, const Option& to) const;

private:
    const DraftSteps& steps_;
    std::vector<std::size_t> turns_; ///< how often each step came before
    std::array<int, RegionBits::most> treated_{};
};

/// Whether two options touch the same region.
inline bool shareRegion(const Option& a, const Option& b) {
    return !(a.regions & b.regions).empty();
}

} // namespace kneecoach
