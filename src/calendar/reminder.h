// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"

#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// A wish to be reminded, by whatever calendar the person has.
struct Reminder {
    std::vector<std::chrono::weekday> days; ///< two or three a week, with a day between
    Minutes time{};                         ///< of the day, on whatever clock stands there
    std::optional<int> weeks;               ///< nothing: without an end
    std::string title;
    std::string words; ///< what the entry says
    std::string
        address; ///< of this coach's reminder; the same one again takes the place of the former
};

/// Whether two or three days were chosen, each with a day between, also round the end of the week.
bool isGentle(const std::vector<std::chrono::weekday>& days);

/// An iCalendar file (RFC 5545): one entry that comes again each week, with an alarm when it begins. `now` is when it is
/// written; the first entry is the next chosen day that is not over.
std::string calendarOf(const Reminder& reminder, const Instant& now);

} // namespace kneecoach
