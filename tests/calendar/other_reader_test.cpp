// SPDX-License-Identifier: MIT
#include "calendar/reminder.h"
#include "support/catch.h"
#include "support/folder.h"

#include <array>
#include <cstdio>
#include <memory>

using namespace kneecoach;
using namespace std::chrono;

namespace {

/// What the other reader says of `file`, one line an entry.
std::string readElsewhere(const std::string& file) {
    const Folder folder;
    const std::string path = folder / "reminder.ics";
    folder.write("reminder.ics", file);
    const std::string call =
        "/usr/bin/python3 " TEST_SOURCE_DIR "/../tests/calendar/read_calendar.py " + path;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(call.c_str(), "r"), pclose);
    REQUIRE(pipe);
    std::string said;
    std::array<char, 512> part{};
    while (std::fgets(part.data(), part.size(), pipe.get())) said += part.data();
    return said;
}

} // namespace

TEST_CASE("another reader finds in the file what was asked for") {
    const Reminder reminder{{Monday, Wednesday, Friday}, Minutes{19 * 60}, std::nullopt,
        "Knees; both, gently",
        "Do the health check first. It may take two minutes, or a little longer than that.",
        "reminder@kneecoach"};
    CHECK(readElsewhere(calendarOf(reminder, *parseInstant("2026-11-20T10:00:00+01:00")))
        == "reminder@kneecoach|2026-11-20T19:00:00|WEEKLY|MO,WE,FR|endless|Knees; both, gently|"
           "Do the health check first. It may take two minutes, or a little longer than "
           "that.|0.0\n");
    Reminder four = reminder;
    four.weeks = 4;
    CHECK(readElsewhere(calendarOf(four, *parseInstant("2026-11-20T10:00:00+01:00"))).find("|12|")
        != std::string::npos);
}
