// SPDX-License-Identifier: MIT
//
// How long an answer counts, one second either side.
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

struct AgeRow {
    std::string_view given; ///< time of the answer
    std::string_view now;   ///< time of the decision
    bool counts;
};

bool counts(std::string_view question, std::string_view answer, const AgeRow& row) {
    const auto check =
        person().when(row.now).answer(question, answer, Leg::left, row.given).check();
    for (const Unanswered& open : screen(shippedPack(), check).unanswered)
        if (shippedPack().questions[open.question].id.text() == question
            && open.leg.value_or(Leg::left) == Leg::left)
            return false;
    return true;
}

void ageHolds(std::string_view question, std::string_view answer, const std::vector<AgeRow>& rows) {
    for (const AgeRow& row : rows) {
        INFO(question << " answered at " << row.given << ", judged at " << row.now);
        CHECK(counts(question, answer, row) == row.counts);
    }
}

TEST_CASE("an answer of every session counts 12 hours: one second either side") {
    const std::vector<AgeRow> rows{
        {"2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z", true},
        {"2026-11-20T09:00:00Z", "2026-11-20T20:59:59Z", true},
        {"2026-11-20T09:00:00Z", "2026-11-20T21:00:00Z", true},
        {"2026-11-20T09:00:00Z", "2026-11-20T21:00:01Z", false},
        {"2026-11-20T21:00:00Z", "2026-11-21T09:00:00Z", true}, // over midnight
        {"2026-11-20T21:00:00Z", "2026-11-21T09:00:01Z", false},
    };
    ageHolds("fever", "no", rows);
    ageHolds("clot-signs", "no", rows);
    ageHolds("pain-now", "0-to-6", rows);
}

TEST_CASE("an answer of every 30 days counts 30 times 24 hours: one second either side") {
    const std::vector<AgeRow> rows{
        {"2026-10-21T09:00:00Z", "2026-11-20T08:59:59Z", true},
        {"2026-10-21T09:00:00Z", "2026-11-20T09:00:00Z", true},
        {"2026-10-21T09:00:00Z", "2026-11-20T09:00:01Z", false},
        {"2028-02-01T09:00:00Z", "2028-03-02T09:00:00Z", true}, // over a leap day
        {"2028-02-01T09:00:00Z", "2028-03-02T09:00:01Z", false},
    };
    ageHolds("surgery", "never", rows);
    ageHolds("diabetes", "no", rows);
}

TEST_CASE("an answer given once counts until it is changed") {
    ageHolds("age", "18-to-54",
        {
            {"2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z", true},
            {"1990-01-01T00:00:00Z", "2026-11-20T09:00:00Z", true},
            {"2026-11-20T09:00:01Z", "2026-11-20T09:00:00Z", false},
        });
}

TEST_CASE("a clock set back makes an answer stale, never fresh") {
    const std::vector<AgeRow> rows{
        {"2026-11-20T09:00:00Z", "2026-11-20T08:59:59Z", false},
        {"2026-11-20T09:00:00Z", "2026-11-20T08:00:00Z", false},
        {"2026-11-20T09:00:00Z", "2025-11-20T09:00:00Z", false},
    };
    ageHolds("fever", "no", rows);
    ageHolds("surgery", "never", rows);
    ageHolds("age", "18-to-54", rows);
}

TEST_CASE("an answer grows old by the world's clock, whatever the offsets") {
    ageHolds("fever", "no",
        {
            {"2026-11-20T23:00:00+14:00", "2026-11-20T21:00:00Z", true}, // 9:00 in UTC
            {"2026-11-20T23:00:00+14:00", "2026-11-20T21:00:01Z", false},
            {"2026-11-19T21:00:00-12:00", "2026-11-21T11:00:00+14:00", true},
            {"2026-11-19T21:00:00-12:00", "2026-11-21T11:00:01+14:00", false},
            {"2026-11-20T14:45:00+05:45", "2026-11-20T09:00:00-12:00", true},
            {"2026-11-20T14:45:00+05:45", "2026-11-20T09:00:01-12:00", false},
            {"2026-11-20T14:45:01+05:45", "2026-11-20T09:00:00Z", false}, // a second in the future
        });
}

TEST_CASE("an hour more or less in the night makes no answer younger or older") {
    ageHolds("fever", "no",
        {
            {"2026-10-24T20:00:00+02:00", "2026-10-25T07:00:00+01:00", true}, // back to winter
            {"2026-10-24T20:00:00+02:00", "2026-10-25T07:00:01+01:00", false},
            {"2027-03-27T20:00:00+01:00", "2027-03-28T09:00:00+02:00", true}, // on to summer
            {"2027-03-27T20:00:00+01:00", "2027-03-28T09:00:01+02:00", false},
            {"2026-10-25T02:30:00+02:00", "2026-10-25T02:15:00+01:00", true}, // the same hour twice
            {"2026-10-25T02:15:00+01:00", "2026-10-25T02:30:00+02:00", false},
        });
    ageHolds("surgery", "never",
        {
            {"2026-10-10T09:00:00+02:00", "2026-11-09T08:00:00+01:00", true},
            {"2026-10-10T09:00:00+02:00", "2026-11-09T08:00:01+01:00", false},
        });
}

} // namespace
} // namespace kneecoach
