// SPDX-License-Identifier: MIT
#include "routine/offered.h"

#include "routine/ceilings.h"
#include "routine/holds.h"

#include <algorithm>

namespace kneecoach {

bool isSwitchedOff(const Pack& pack, const StepId& step) {
    return holds(pack.offer.without, step) && !holds(pack.routine.kept, step);
}

Minutes minutesOffered(const Pack& pack, Minutes asked) {
    Minutes longest{0};
    for (const Minutes one : pack.offer.minutes)
        if (one <= asked) longest = std::max(longest, one);
    return longest > Minutes{0} ? longest : asked;
}

std::vector<Minutes> minutesToChoose(const Pack& pack) {
    const Limits limits = limitsOf(pack);
    std::vector<Minutes> all;
    for (Minutes one = limits.leastLeg; one <= limits.leg; ++one)
        if (pack.offer.minutes.empty() || holds(pack.offer.minutes, one)) all.push_back(one);
    return all;
}

Wish withStepsOffered(const Pack& pack, Wish wish) {
    for (const StepId& step : pack.offer.without) {
        if (!isSwitchedOff(pack, step)) continue;
        std::erase(wish.include, step);
        if (!holds(wish.leaveOut, step)) wish.leaveOut.push_back(step);
    }
    return wish;
}

Wish offered(const Pack& pack, Wish wish) {
    wish.minutes = minutesOffered(pack, wish.minutes);
    return withStepsOffered(pack, std::move(wish));
}

} // namespace kneecoach
