// SPDX-License-Identifier: MIT
//
// Every window of time between sessions, one day or one second either side.
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

/// Sessions on days 1, 3 and 5 that left nothing sore.
Weeks usual() { return Weeks().sessions({1, 3, 5}).reply(3, 4, no).reply(5, 4, no); }

struct DayRow {
    int day;
    bool holds;
};

template <class Holds>
void holdOn(const std::vector<DayRow>& rows, Holds holds) {
    for (const DayRow& row : rows) {
        INFO("day " << row.day);
        CHECK(holds(row.day) == row.holds);
    }
}

TEST_CASE("28 days without a session are a gap: one day either side") {
    holdOn({{6, false}, {32, false}, {33, true}, {34, true}, {100, true}},
        [](int day) { return usual().on(day).easing.because == std::vector<RuleId>{"gap"}; });
}

TEST_CASE("a second flare is one within 28 days: one day either side") {
    const Weeks flared = usual().reply(8, 4, lasting); // of the session on day 5
    holdOn({{13, true}, {32, true}, {33, true}, {34, false}, {60, false}}, [&](int again) {
        return closings(Weeks(flared).session(again).on(again + 3, 4, lasting)).front()
            == "second-flare " + std::to_string(again + 28);
    });
}

TEST_CASE("a second flare closes the leg for 28 days: one day either side") {
    const Weeks twice = usual().reply(8, 4, lasting).session(20).reply(23, 4, lasting);
    holdOn({{24, true}, {47, true}, {48, true}, {49, false}},
        [&](int day) { return twice.on(day).isClosed(); });
}

TEST_CASE("a flare rests the leg for 7 days: one day either side") {
    const Weeks flared = usual().reply(8, 4, lasting);
    holdOn({{9, true}, {11, true}, {12, true}, {13, false}},
        [&](int day) { return flared.on(day).isClosed(); });
}

struct TimeRow {
    Seconds after; ///< since the session on day 5 at nine
    bool flares;
};

TEST_CASE("pain that is up within 48 hours is a flare: one second either side") {
    for (const Minutes offset : {Minutes{0}, Minutes{14 * 60}, Minutes{-12 * 60}, Minutes{345}})
        for (const TimeRow& row : std::vector<TimeRow>{
                 {Hours{24}, true},
                 {Hours{48} - Seconds{1}, true},
                 {Hours{48}, true},
                 {Hours{48} + Seconds{1}, false},
             }) {
            INFO("offset " << offset.count() << ", after " << row.after.count() << " s");
            const Instant now{nine(5).utc + row.after, offset};
            CHECK(usual().on({now, 6, no}).isClosed() == row.flares);
        }
}

TEST_CASE("a sixth session in 7 days waits, a fourth is advised against: one day either side") {
    const auto lineOn = [](const Weeks& weeks, int day, const std::string& line) {
        return says(weeks.on(day), AdviceId::parse(line).value());
    };
    const Weeks five = Weeks().sessions({1, 2, 3, 4, 5});
    holdOn({{6, true}, {7, true}, {8, false}},
        [&](int day) { return lineOn(five, day, "dose-stop"); });
    const Weeks three = Weeks().sessions({1, 3, 5});
    holdOn({{6, true}, {7, true}, {8, false}},
        [&](int day) { return lineOn(three, day, "dose-advise"); });
}

TEST_CASE("4 weeks of no help are 28 days: one day either side") {
    const Weeks eight = Weeks().sessions({1, 4, 8, 11, 15, 18, 22, 25});
    holdOn({{27, false}, {28, false}, {29, true}},
        [&](int day) { return says(eight.on(day), "no-help"); });
}

TEST_CASE("a day between sessions is one of the place where the question is asked") {
    const auto isGap = [](const Instant& now) {
        return usual().on({now, 4, no}).easing.because == std::vector<RuleId>{"gap"};
    };
    const auto local = [](int number, Minutes offset) {
        return Instant{day(number) - offset, offset}; // midnight there
    };
    for (const Minutes offset : {Minutes{0}, Minutes{345}, Minutes{-12 * 60}}) {
        INFO("offset " << offset.count());
        const Instant begins = local(number(dayOf({nine(5).utc, offset})) + 28, offset);
        CHECK(isGap(begins));
        CHECK_FALSE(isGap({begins.utc - Seconds{1}, offset}));
    }
}

TEST_CASE("a clock set back ends no rest and makes no gap") {
    const Weeks flared = usual().reply(8, 4, lasting);
    holdOn({{1, true}, {2, true}, {4, true}}, [&](int day) {
        return flared.on({at(day, Hours{20}), 4, no}).isClosed();
    });
    CHECK_FALSE(usual().on(2).easing.because == std::vector<RuleId>{"gap"});
}

} // namespace
} // namespace kneecoach
