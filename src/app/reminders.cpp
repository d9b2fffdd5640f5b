// SPDX-License-Identifier: MIT
#include "app/reminders.h"

#include <algorithm>

namespace kneecoach {

using namespace std::chrono;

const std::array<ReminderDays, 4> reminderDays{
    ReminderDays{"remind.monday-thursday", {Monday, Thursday}},
    ReminderDays{"remind.tuesday-friday", {Tuesday, Friday}},
    ReminderDays{"remind.wednesday-saturday", {Wednesday, Saturday}},
    ReminderDays{"remind.monday-wednesday-friday", {Monday, Wednesday, Friday}}};

Reminder reminderOf(const Words& coach, const Reminding& reminding) {
    const auto which = std::min(std::size_t(std::max(0, reminding.days)), reminderDays.size() - 1);
    return {reminderDays[which].days, reminding.hour,
        reminding.endless ? std::nullopt : std::optional(4), coach.at("remind.entry"),
        coach.at("remind.entry-words"), "reminder@kneecoach"};
}

} // namespace kneecoach
