// SPDX-License-Identifier: MIT
#include "base/dates.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

Instant instant(std::string_view text) { return parseInstant(text).value(); }
Date date(std::string_view text) { return parseDate(text).value(); }

TEST_CASE("an instant is written as it was read") {
    for (const char* text : {"2026-11-20T09:00:00Z", "2026-11-20T09:00:00+05:30",
             "2024-02-29T23:59:59-03:00", "2026-11-20T09:00:00.250Z"})
        CHECK(write(instant(text)) == text);
}

TEST_CASE("the same moment in two places is one moment") {
    CHECK(instant("2026-11-20T09:00:00Z") == instant("2026-11-20T14:30:00+05:30"));
    CHECK(instant("2026-11-20T09:00:00Z") < instant("2026-11-20T09:00:00-01:00"));
}

TEST_CASE("a day is that of the place where the moment was noted") {
    CHECK(dayOf(instant("2026-11-20T23:30:00Z")) == date("2026-11-20"));
    CHECK(dayOf(instant("2026-11-21T01:30:00+02:00")) == date("2026-11-21"));
    CHECK(dayOf(instant("2026-11-20T00:30:00-11:00")) == date("2026-11-20"));
}

TEST_CASE("leap days exist in leap years only") {
    CHECK(parseDate("2024-02-29"));
    CHECK(parseDate("2000-02-29"));
    CHECK_FALSE(parseDate("2026-02-29"));
    CHECK_FALSE(parseDate("2100-02-29"));
    CHECK(date("2024-03-01") - date("2024-02-28") == Days{2});
}

TEST_CASE("what is not a time is refused") {
    for (const char* text : {"", "2026-11-20", "2026-11-20T09:00:00", "2026-11-20 09:00:00Z",
             "2026-11-20T24:00:00Z", "2026-11-20T09:60:00Z", "2026-13-01T00:00:00Z",
             "2026-11-31T00:00:00Z", "2026-11-20T09:00:00+25:00", "2026-11-20T09:00:00Zx",
             "2026-11-20T09:00:00.Z", "-026-11-20T09:00:00Z"}) {
        INFO(text);
        CHECK_FALSE(parseInstant(text));
    }
}

TEST_CASE("a span of days holds its last day") {
    const Date begin = date("2026-08-22");
    CHECK(lastsUntil(begin, begin, Days{90}));
    CHECK(lastsUntil(date("2026-11-20"), begin, Days{90}));
    CHECK_FALSE(lastsUntil(date("2026-11-21"), begin, Days{90}));
    CHECK_FALSE(lastsUntil(date("2026-08-21"), begin, Days{90}));
}

TEST_CASE("an answer is fresh to the very end of its age, and one from the future never is") {
    const Instant given = instant("2026-11-20T09:00:00Z");
    CHECK(isFresh(given, instant("2026-11-20T21:00:00Z"), Hours{12}));
    CHECK_FALSE(isFresh(given, instant("2026-11-20T21:00:01Z"), Hours{12}));
    CHECK_FALSE(isFresh(given, instant("2026-11-20T08:59:59Z"), Hours{12}));
}

TEST_CASE("a clock that is put forward for the summer does not change how old an answer is") {
    const Instant before = instant("2027-03-28T01:30:00+01:00");
    CHECK(isFresh(before, instant("2027-03-28T14:30:00+02:00"), Hours{12}));
    CHECK_FALSE(isFresh(before, instant("2027-03-28T14:30:01+02:00"), Hours{12}));
}

} // namespace
} // namespace kneecoach
