// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"
#include "calendar/reminder.h"

#include <array>

namespace kneecoach {

/// Two or three days a week, with a day between.
struct ReminderDays {
    const char* words; ///< path of the program's own words
    std::vector<std::chrono::weekday> days;
};

extern const std::array<ReminderDays, 4> reminderDays;

/// The entry for the calendar.
Reminder reminderOf(const Words& coach, const Reminding& reminding);

} // namespace kneecoach
