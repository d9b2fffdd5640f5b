// SPDX-License-Identifier: MIT
#include "progress/pains.h"
#include "progress/subjects.h"

#include <iterator>

namespace kneecoach {

Advice aboutWorse(const LegPast& past, const ProgressRules& rules) {
    const Pains pains = painsSince(past, past.lastSeen());
    const int count = rules.worseSessions;
    if (std::ssize(pains) < count) return {};
    const int up = sumOfLast(pains, count) - sumOfFirst(pains, count);
    if (up < rules.worseBy * count) return {};
    Advice advice;
    advice.closings.push_back({past.leg, "worse", past.today});
    advice.lines.push_back({"worse", std::nullopt});
    return advice;
}

} // namespace kneecoach
