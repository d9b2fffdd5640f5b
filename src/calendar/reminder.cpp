// SPDX-License-Identifier: MIT
#include "calendar/reminder.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace kneecoach {
namespace {

using std::chrono::weekday;

constexpr int fewest = 2;
constexpr int most = 3;

struct Freed {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

std::string letters(weekday day) {
    constexpr const char* names[] = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    return names[day.c_encoding()];
}

bool isChosen(const Reminder& reminder, Date day) {
    return std::ranges::find(reminder.days, weekday(day)) != reminder.days.end();
}

/// How far into its day `now` is, where it was noted.
Minutes timeOf(const Instant& now) {
    const auto local = now.utc + now.offset;
    return std::chrono::duration_cast<Minutes>(local - dayOf(now));
}

Date firstDay(const Reminder& reminder, const Instant& now) {
    Date day = dayOf(now);
    if (timeOf(now) >= reminder.time) day += Days{1};
    while (!isChosen(reminder, day)) day += Days{1};
    return day;
}

/// On whatever clock stands there: without a time zone.
icaltimetype timeOn(Date day, Minutes time) {
    const std::chrono::year_month_day date(day);
    icaltimetype at = icaltime_null_time();
    at.year = int(date.year());
    at.month = int(unsigned(date.month()));
    at.day = int(unsigned(date.day()));
    at.hour = int(time.count() / 60);
    at.minute = int(time.count() % 60);
    return at;
}

icaltimetype stampOf(const Instant& now) {
    const auto seconds = std::chrono::floor<Seconds>(now.utc.time_since_epoch());
    return icaltime_from_timet_with_zone(seconds.count(), 0, icaltimezone_get_utc_timezone());
}

std::string rule(const Reminder& reminder) {
    std::string text = "FREQ=WEEKLY;BYDAY=";
    for (const weekday day : reminder.days) text += letters(day) + ",";
    text.pop_back();
    if (reminder.weeks)
        text += ";COUNT=" + std::to_string(*reminder.weeks * int(reminder.days.size()));
    return text;
}

icalcomponent* alarmOf(const Reminder& reminder) {
    icaltriggertype when{};
    when.time = icaltime_null_time();
    when.duration = icaldurationtype_from_int(0);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
        icalproperty_new_description(reminder.title.c_str()), icalproperty_new_trigger(when),
        nullptr);
}

icalcomponent* eventOf(const Reminder& reminder, const Instant& now) {
    const icaltimetype begin = timeOn(firstDay(reminder, now), reminder.time);
    const icaltimetype stamp = stampOf(now);
    const int edition = int(now.utc.time_since_epoch() / Minutes{1}); // a later one wins
    return icalcomponent_vanew(ICAL_VEVENT_COMPONENT,
        icalproperty_new_uid(reminder.address.c_str()), icalproperty_new_dtstamp(stamp),
        icalproperty_new_sequence(edition), icalproperty_new_dtstart(begin),
        icalproperty_new_duration(icaldurationtype_from_int(30 * 60)),
        icalproperty_new_rrule(icalrecurrencetype_from_string(rule(reminder).c_str())),
        icalproperty_new_summary(reminder.title.c_str()),
        icalproperty_new_description(reminder.words.c_str()), alarmOf(reminder), nullptr);
}

} // namespace

bool isGentle(const std::vector<weekday>& days) {
    const int count = int(days.size());
    if (count < fewest || count > most) return false;
    return std::ranges::all_of(days, [&](weekday day) {
        const auto next = day + Days{1};
        return std::ranges::find(days, next) == days.end() && std::ranges::count(days, day) == 1;
    });
}

std::string calendarOf(const Reminder& reminder, const Instant& now) {
    const Component calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT,
        icalproperty_new_version("2.0"), icalproperty_new_prodid("-//Kneecoach//Reminder//EN"),
        icalproperty_new_method(ICAL_METHOD_PUBLISH), eventOf(reminder, now), nullptr));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const std::string file(text);
    icalmemory_free_buffer(text);
    return file;
}

} // namespace kneecoach
