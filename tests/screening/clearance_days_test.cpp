// SPDX-License-Identifier: MIT
//
// How many days a clearance lasts, one day and one second either side.
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

struct ClearanceRow {
    std::string_view given; ///< day of the clearance
    std::string_view now;   ///< time of the decision; days are those of its place
    bool counts;
};

bool counts(std::string_view question, std::string_view answer, const ClearanceRow& row) {
    const auto check = person()
                           .when(row.now)
                           .answer(question, answer, Leg::left, row.now)
                           .cleared(question, row.given)
                           .complete();
    return screen(shippedPack(), check).mayStart(Leg::left);
}

void clearanceHolds(
    std::string_view question, std::string_view answer, const std::vector<ClearanceRow>& rows) {
    for (const ClearanceRow& row : rows) {
        INFO(question << " cleared on " << row.given << ", decided at " << row.now);
        CHECK(counts(question, answer, row) == row.counts);
    }
}

TEST_CASE("a clearance of 90 days: one day and one second either side") {
    clearanceHolds("clot-history", "yes",
        {
            {"2026-08-22", "2026-08-21T23:59:59Z", false}, // not before its own day
            {"2026-08-22", "2026-08-22T00:00:00Z", true},
            {"2026-08-22", "2026-11-19T12:00:00Z", true},
            {"2026-08-22", "2026-11-20T00:00:00Z", true}, // the 90th day
            {"2026-08-22", "2026-11-20T23:59:59Z", true},
            {"2026-08-22", "2026-11-21T00:00:00Z", false},
            {"2026-08-22", "2027-08-22T00:00:00Z", false},
            {"2027-12-01", "2028-02-29T23:59:59Z", true}, // over a leap day
            {"2027-12-01", "2028-03-01T00:00:00Z", false},
        });
}

TEST_CASE("a clearance of 365 days: one day and one second either side") {
    clearanceHolds("diabetes", "yes",
        {
            {"2025-11-20", "2025-11-19T23:59:59Z", false},
            {"2025-11-20", "2025-11-20T00:00:00Z", true},
            {"2025-11-20", "2026-02-19T00:00:00Z", true}, // the 91st day
            {"2025-11-20", "2026-11-20T23:59:59Z", true}, // the 365th day
            {"2025-11-20", "2026-11-21T00:00:00Z", false},
            {"2027-11-20", "2028-11-19T23:59:59Z", true}, // a leap day is a day
            {"2027-11-20", "2028-11-20T00:00:00Z", false},
        });
}

TEST_CASE("the days of a clearance are those of the place where the decision is made") {
    clearanceHolds("clot-history", "yes",
        {
            {"2026-08-22", "2026-11-20T23:59:59+14:00", true},
            {"2026-08-22", "2026-11-21T00:00:00+14:00", false}, // in UTC still the 20th
            {"2026-08-22", "2026-11-20T23:59:59-12:00", true},  // in UTC already the 21st
            {"2026-08-22", "2026-11-21T00:00:00-12:00", false},
            {"2026-08-22", "2026-11-20T23:59:59+05:45", true},
            {"2026-08-22", "2026-11-21T00:00:00+05:45", false},
            {"2026-08-22", "2026-08-22T00:00:00+14:00", true},
            {"2026-08-22", "2026-08-21T23:59:59-12:00", false},
            {"2026-08-22", "2026-08-21T23:59:59+05:45", false},
        });
}

TEST_CASE("days of 23 and of 25 hours are days of a clearance like others") {
    clearanceHolds("clot-history", "yes",
        {
            {"2026-07-28", "2026-10-26T23:59:59+01:00", true}, // the night of 25 hours before it
            {"2026-07-28", "2026-10-27T00:00:00+01:00", false},
            {"2026-12-28", "2027-03-28T01:59:59+01:00", true}, // the night of 23 hours in it
            {"2026-12-28", "2027-03-28T23:59:59+02:00", true},
            {"2026-12-28", "2027-03-29T00:00:00+02:00", false},
        });
}

TEST_CASE("a clock set back before the day of a clearance makes it wait, not last") {
    clearanceHolds("diabetes", "yes",
        {
            {"2026-11-20", "2026-11-20T08:00:00Z", true},
            {"2026-11-20", "2026-11-19T08:00:00Z", false},
            {"2026-11-20", "2025-11-20T08:00:00Z", false},
        });
}

} // namespace
} // namespace kneecoach
