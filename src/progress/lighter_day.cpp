// SPDX-License-Identifier: MIT
#include "progress/flare.h"
#include "progress/subjects.h"

namespace kneecoach {

Advice aboutLighterDay(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    if (past.last() && isPainUp(*past.last(), past.now, rules))
        advice.lines.push_back({"lighter-day", std::nullopt});
    return advice;
}

} // namespace kneecoach
