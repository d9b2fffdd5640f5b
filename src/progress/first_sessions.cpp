// SPDX-License-Identifier: MIT
#include "progress/subjects.h"

namespace kneecoach {

Advice aboutFirstSessions(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    if (std::ssize(past.earlier()) >= rules.firstSessions) return advice;
    advice.easing = shortAndEasy("first-sessions");
    advice.lines.push_back({"first-sessions", std::nullopt});
    return advice;
}

} // namespace kneecoach
