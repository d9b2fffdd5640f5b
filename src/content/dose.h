// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <algorithm>
#include <string>

namespace kneecoach {

/// How often a week at most, as it is told before anybody has to be stopped: three times, or fewer where a clinic says so.
inline int timesAWeek(const Pack& pack) {
    constexpr int most = 3;
    const BetweenRules& between = pack.session.between;
    return std::clamp(std::min(between.doseAdviseAt, between.doseStopAt) - 1, 1, most);
}

inline constexpr const char* usualDose = "home.next-time";

/// The path of the program's own words for how often.
inline std::string pathOfDose(const Pack& pack) {
    const int times = timesAWeek(pack);
    return times == 1 ? "home.next-time-once" : times == 2 ? "home.next-time-twice" : usualDose;
}

} // namespace kneecoach
