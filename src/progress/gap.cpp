// SPDX-License-Identifier: MIT
#include "progress/subjects.h"

namespace kneecoach {

Advice aboutGap(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    const auto earlier = past.earlier();
    if (earlier.empty() || past.today < earlier.back().day + rules.gap) return advice;
    advice.easing = shortAndEasy("gap");
    advice.lines.push_back({"gap", std::nullopt});
    return advice;
}

} // namespace kneecoach
