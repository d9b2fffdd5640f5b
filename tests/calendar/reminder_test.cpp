// SPDX-License-Identifier: MIT
#include "calendar/reminder.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace std::chrono;

namespace {

Reminder monday() {
    return {{Monday, Thursday}, Minutes{9 * 60 + 30}, 4, "Knee massage",
        "Do the check first; it takes 2 minutes.", "reminder@kneecoach"};
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

Instant at(std::string_view text) { return *parseInstant(text); }

} // namespace

TEST_CASE(
    "a reminder comes on the chosen days, at the chosen time, with an alarm, for four weeks") {
    const std::string file = calendarOf(monday(), at("2026-11-20T10:00:00Z"));
    CHECK(holds(file, "DTSTART:20261123T093000\r\n"));
    CHECK(holds(file, "RRULE:FREQ=WEEKLY;COUNT=8;BYDAY=MO,TH\r\n"));
    CHECK(holds(file, "BEGIN:VALARM"));
    CHECK(holds(file, "UID:reminder@kneecoach\r\n"));
    CHECK(holds(file, "DTSTAMP:20261120T100000Z\r\n"));
}

TEST_CASE("without a number of weeks a reminder has no end") {
    Reminder reminder = monday();
    reminder.weeks.reset();
    const std::string file = calendarOf(reminder, at("2026-11-20T10:00:00Z"));
    CHECK_FALSE(holds(file, "COUNT"));
    CHECK_FALSE(holds(file, "UNTIL"));
}

TEST_CASE("today counts while its hour is still to come, on the clock of the place") {
    CHECK(holds(calendarOf(monday(), at("2026-11-23T09:00:00Z")), "DTSTART:20261123T093000"));
    CHECK(holds(calendarOf(monday(), at("2026-11-23T09:30:00Z")), "DTSTART:20261126T093000"));
    CHECK(holds(calendarOf(monday(), at("2026-11-23T02:00:00+08:00")), "DTSTART:20261123T093000"));
}

TEST_CASE("a reminder that is written again takes the place of the former") {
    const std::string once = calendarOf(monday(), at("2026-11-20T10:00:00Z"));
    const std::string again = calendarOf(monday(), at("2026-11-21T10:00:00Z"));
    const auto edition = [](const std::string& file) {
        return std::stol(file.substr(file.find("SEQUENCE:") + 9));
    };
    CHECK(holds(again, "UID:reminder@kneecoach\r\n"));
    CHECK(edition(once) < edition(again));
}

TEST_CASE("two or three days a week, with a day between, are gentle") {
    CHECK(isGentle({Monday, Thursday}));
    CHECK(isGentle({Monday, Wednesday, Friday}));
    CHECK_FALSE(isGentle({Monday}));
    CHECK_FALSE(isGentle({Monday, Tuesday}));
    CHECK_FALSE(isGentle({Saturday, Sunday}));
    CHECK_FALSE(isGentle({Sunday, Monday, Thursday}));
    CHECK_FALSE(isGentle({Monday, Monday}));
    CHECK_FALSE(isGentle({Monday, Wednesday, Friday, Sunday}));
}

TEST_CASE("signs that mean something in a calendar file stay words") {
    Reminder reminder = monday();
    reminder.title = "Knees; left, right\nBEGIN:VEVENT";
    const std::string file = calendarOf(reminder, at("2026-11-20T10:00:00Z"));
    CHECK(holds(file, "Knees\\; left\\, right\\nBEGIN:VEVENT"));
}
