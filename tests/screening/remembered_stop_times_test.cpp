// SPDX-License-Identifier: MIT
//
// When a remembered stop may end, one second or one day either side.
#include "screening/remembered_stop.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

struct Row {
    std::string_view shown; ///< when it stopped the person
    std::string_view now;
    bool ends;
};

RememberedStop feverAt(std::string_view shown) {
    return personStop(
        shippedPack(), person().when(shown).answer("fever", "yes", Leg::left, shown).complete())
        .value();
}

void hold(const Ending& ending, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO("stopped at " << row.shown << ", said at " << row.now);
        CHECK(ends(shippedPack(), feverAt(row.shown), ending, at(row.now)) == row.ends);
    }
}

TEST_CASE("a mistake is taken back for 10 minutes: one second either side") {
    hold(WasMistake{},
        {
            {"2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z", true},
            {"2026-11-20T09:00:00Z", "2026-11-20T09:09:59Z", true},
            {"2026-11-20T09:00:00Z", "2026-11-20T09:10:00Z", true},
            {"2026-11-20T09:00:00Z", "2026-11-20T09:10:01Z", false},
            {"2026-11-20T23:55:00Z", "2026-11-21T00:05:00Z", true}, // over midnight
            {"2026-11-20T23:55:00Z", "2026-11-21T00:05:01Z", false},
            {"2026-11-20T09:00:00Z", "2026-11-20T08:59:59Z", false}, // a clock set back
            {"2026-11-20T09:00:00Z", "2026-11-19T09:05:00Z", false},
        });
}

TEST_CASE("10 minutes are 10 minutes, whatever the offsets") {
    hold(WasMistake{},
        {
            {"2026-11-20T23:00:00+14:00", "2026-11-20T09:10:00Z", true},
            {"2026-11-20T23:00:00+14:00", "2026-11-20T09:10:01Z", false},
            {"2026-11-19T21:00:00-12:00", "2026-11-20T14:55:00+05:45", true},
            {"2026-11-19T21:00:00-12:00", "2026-11-20T14:55:01+05:45", false},
            {"2026-10-25T02:55:00+02:00", "2026-10-25T02:05:00+01:00", true}, // the hour set back
            {"2026-10-25T02:55:00+02:00", "2026-10-25T02:05:01+01:00", false},
            {"2026-10-25T02:05:00+01:00", "2026-10-25T02:10:00+02:00", false},
            {"2027-03-28T01:55:00+01:00", "2027-03-28T03:05:00+02:00", true}, // the hour left out
            {"2027-03-28T01:55:00+01:00", "2027-03-28T03:05:01+02:00", false},
        });
}

TEST_CASE("a fever is over after 2 days without it: one second either side") {
    hold(WentAway{},
        {
            {"2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z", false},
            {"2026-11-20T09:00:00Z", "2026-11-22T08:59:59Z", false},
            {"2026-11-20T09:00:00Z", "2026-11-22T09:00:00Z", true},
            {"2026-11-20T09:00:00Z", "2026-11-22T09:00:01Z", true},
            {"2026-11-20T09:00:00Z", "2026-11-18T09:00:00Z", false}, // a clock set back
        });
}

TEST_CASE("2 days are 48 hours, whatever the offsets") {
    hold(WentAway{},
        {
            {"2026-11-20T23:00:00+14:00", "2026-11-22T08:59:59Z", false},
            {"2026-11-20T23:00:00+14:00", "2026-11-22T09:00:00Z", true},
            {"2026-11-19T21:00:00-12:00", "2026-11-22T14:44:59+05:45", false},
            {"2026-11-19T21:00:00-12:00", "2026-11-22T14:45:00+05:45", true},
            {"2026-10-24T09:00:00+02:00", "2026-10-26T07:59:59+01:00", false}, // 49 hours by day
            {"2026-10-24T09:00:00+02:00", "2026-10-26T08:00:00+01:00", true},
            {"2027-03-27T09:00:00+01:00", "2027-03-29T09:59:59+02:00", false}, // 47 hours by day
            {"2027-03-27T09:00:00+01:00", "2027-03-29T10:00:00+02:00", true},
        });
}

struct Checked {
    std::string_view shown;
    std::string_view on; ///< the day they checked it
    std::string_view now;
    bool ends;
};

TEST_CASE("a stop is checked on a day from its own to today: one day either side") {
    for (const Checked& row : std::vector<Checked>{
             {"2026-11-20T09:00:00Z", "2026-11-19", "2026-11-22T10:00:00Z", false},
             {"2026-11-20T09:00:00Z", "2026-11-20", "2026-11-22T10:00:00Z", true},
             {"2026-11-20T09:00:00Z", "2026-11-22", "2026-11-22T10:00:00Z", true},
             {"2026-11-20T09:00:00Z", "2026-11-23", "2026-11-22T10:00:00Z", false},
             {"2026-11-20T23:59:59Z", "2026-11-21", "2026-11-21T00:00:00Z", true},
             {"2026-11-20T23:59:59Z", "2026-11-21", "2026-11-20T23:59:59Z", false},
             {"2026-11-20T23:00:00+14:00", "2026-11-20", "2026-11-20T10:00:00Z", true},
             {"2026-11-21T01:00:00+14:00", "2026-11-20", "2026-11-20T12:00:00Z", false},
             {"2026-11-20T23:00:00-12:00", "2026-11-20", "2026-11-21T12:00:00Z", true},
             {"2026-11-20T09:00:00Z", "2026-11-20", "2026-11-19T09:00:00Z", false},
         }) {
        INFO("stopped at " << row.shown << ", checked on " << row.on << ", said at " << row.now);
        CHECK(
            ends(shippedPack(), feverAt(row.shown), WasChecked{"doctor", day(row.on)}, at(row.now))
            == row.ends);
    }
}

} // namespace
} // namespace kneecoach
