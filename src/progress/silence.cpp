// SPDX-License-Identifier: MIT
#include "progress/subjects.h"

namespace kneecoach {
namespace {

/// The rest of a session follows too soon to ask how it went.
bool isSilent(const LegPast& past) {
    return !past.now.pain || (!past.now.afterLastTime && !past.already());
}

} // namespace

Advice aboutSilence(const LegPast& past, const ProgressRules&) {
    Advice advice;
    if (past.last() && isSilent(past))
        advice.closings.push_back({past.leg, "unanswered", past.today});
    return advice;
}

} // namespace kneecoach
