// SPDX-License-Identifier: MIT
#include "desk/supervision.h"
#include "support/catch.h"

#include <random>
#include <set>

using namespace kneecoach;

namespace {

const Deed startOf(int visit) { return {Deed::What::start, visit}; }
const Deed endOf(int visit) { return {Deed::What::end, visit}; }

/// A day at the desk, told like a script.
struct Day {
    Supervision desk;
    Millis now{5'000'000};
    Millis slept{70'000};

    Day() { CHECK(desk.begin(now, slept) == Deeds{startOf(1)}); }

    Deeds says(int visit, const VisitSays& said) { return desk.hear(visit, said, now); }
    Deeds after(Millis time) {
        now += time;
        return desk.pass(now, slept);
    }
    void isUp(int visit) { says(visit, SaysShown{}); }
};

} // namespace

TEST_CASE("a visit that is over stays in front until the next one is shown, then it goes") {
    Day day;
    day.isUp(1);
    CHECK(day.says(1, SaysOver{}) == Deeds{startOf(2)});
    CHECK(day.after(Millis{100}).empty());
    CHECK(day.says(2, SaysShown{}) == Deeds{endOf(1)});
}

TEST_CASE("a visit that is over goes even where the next one never comes up") {
    Day day;
    day.isUp(1);
    day.says(1, SaysOver{});
    CHECK(day.after(Supervision::longestFarewell + Millis{1}) == Deeds{endOf(1)});
}

TEST_CASE("a crash leads back to the first page at once, and is counted") {
    Day day;
    day.isUp(1);
    CHECK(day.desk.gone(1, day.now) == Deeds{startOf(2)});
    CHECK(day.desk.tally().restarts == 1);
}

TEST_CASE("a visit that ended as it should is not counted as a crash") {
    Day day;
    day.isUp(1);
    day.says(1, SaysOver{});
    day.isUp(2);
    CHECK(day.desk.gone(1, day.now).empty());
    CHECK(day.desk.tally().restarts == 0);
}

TEST_CASE(
    "a program that cannot start is tried again and again, with longer waits, and never given up") {
    Day day;
    Millis longest{0};
    int visit = 1;
    for (int fault = 0; fault < 12; ++fault) {
        Deeds deeds = day.desk.gone(visit, day.now);
        Millis waited{0};
        while (deeds.empty()) {
            deeds = day.after(Millis{500});
            waited += Millis{500};
            REQUIRE(waited <= Supervision::longestWait);
        }
        REQUIRE(deeds == Deeds{startOf(++visit)});
        longest = std::max(longest, waited);
    }
    CHECK(longest == Supervision::longestWait);
}

TEST_CASE("where the display is gone, it is tried for two minutes, and then it is over") {
    using enum Supervision::Ending;
    Day day;
    day.isUp(1);
    int visit = 1;
    const Millis lost = day.now;
    Deeds deeds = day.desk.gone(visit, day.now, noDisplay);
    while (!day.desk.isOver()) {
        while (deeds.empty()) deeds = day.after(Millis{500});
        REQUIRE(deeds == Deeds{startOf(++visit)});
        day.now += Millis{200};
        deeds = day.desk.gone(visit, day.now, noDisplay);
    }
    CHECK(deeds.empty());
    CHECK(day.desk.hasLostDisplay());
    CHECK(day.now - lost >= Supervision::longestWithoutDisplay);
    CHECK(day.now - lost <= Supervision::longestWithoutDisplay + Supervision::longestWait);
}

TEST_CASE("a display that comes back in time is one that was never gone") {
    using enum Supervision::Ending;
    Day day;
    day.isUp(1);
    int visit = 1;
    for (int times = 0; times < 20; ++times) {
        Deeds deeds = day.desk.gone(visit, day.now, noDisplay);
        while (deeds.empty()) deeds = day.after(Millis{500});
        REQUIRE(deeds == Deeds{startOf(++visit)});
        day.now += Millis{30'000};
        day.isUp(visit);
    }
    CHECK_FALSE(day.desk.hasLostDisplay());
}

TEST_CASE("a visit that no longer moves is ended, and a new one begins") {
    Day day;
    day.isUp(1);
    day.after(Millis{15'000});
    day.says(1, SaysAlive{});
    CHECK(day.after(Supervision::longestSilence).empty());
    CHECK(day.after(Millis{1}) == Deeds{endOf(1)});
    CHECK(day.desk.gone(1, day.now) == Deeds{startOf(2)});
}

TEST_CASE("a machine that slept wakes at the first page") {
    Day day;
    day.isUp(1);
    day.slept += Millis{3'600'000};
    CHECK(day.after(Millis{100}) == Deeds{startOf(2)});
    CHECK(day.after(Millis{100}).empty());
}

TEST_CASE("sleep from before the first visit begins none anew") {
    Day day;
    day.isUp(1);
    CHECK(day.after(Millis{100}).empty());
}

TEST_CASE("wrong tries are remembered from one visit to the next") {
    Day day;
    day.isUp(1);
    for (int i = 0; i < 3; ++i) day.says(1, SaysPin{false});
    day.says(1, SaysOver{});
    day.isUp(2);
    for (int i = 0; i < 2; ++i) day.says(2, SaysPin{false});
    CHECK_FALSE(mayTry(day.desk.pinLock(), day.now));
}

TEST_CASE("the right PIN forgives the wrong tries before it") {
    Day day;
    day.isUp(1);
    for (int i = 0; i < 4; ++i) day.says(1, SaysPin{false});
    day.says(1, SaysPin{true});
    CHECK(day.desk.pinLock() == PinLock{});
}

TEST_CASE("leaving ends every visit, and then it is over") {
    Day day;
    day.isUp(1);
    day.says(1, SaysOver{});
    CHECK(day.says(2, SaysLeave{}) == Deeds{endOf(1), endOf(2)});
    CHECK_FALSE(day.desk.isOver());
    CHECK(day.desk.gone(1, day.now).empty());
    CHECK(day.desk.gone(2, day.now).empty());
    CHECK(day.desk.isOver());
    CHECK(day.after(Millis{60'000}).empty());
}

TEST_CASE(
    "a visit that nobody touched is none, and one is counted once however often it is touched") {
    Day day;
    day.isUp(1);
    CHECK(day.desk.tally().visits == 0);
    day.says(1, SaysTouched{});
    day.says(1, SaysTouched{});
    CHECK(day.desk.tally().visits == 1);
    day.says(1, SaysOutcome{Outcome::sameDayCare});
    day.says(1, SaysPaper{});
    CHECK(day.desk.tally().outcomes[4] == 1);
    CHECK(day.desk.tally().papers == 1);
}

TEST_CASE(
    "a PIN is chosen where there was none at the beginning, until one is kept, and never again") {
    Supervision desk(true);
    CHECK(desk.begin(Millis{0}) == Deeds{startOf(1)});
    CHECK(desk.mayChoosePin());
    desk.hear(1, SaysOver{}, Millis{1'000});
    CHECK(desk.mayChoosePin());
    desk.hear(2, SaysPinKept{}, Millis{2'000});
    CHECK_FALSE(desk.mayChoosePin());
    CHECK_FALSE(Supervision().mayChoosePin());
}

TEST_CASE("a visit that is gone, or not yet there, is not listened to") {
    Day day;
    day.isUp(1);
    day.says(1, SaysOver{});
    CHECK(day.says(1, SaysLeave{}).empty());
    CHECK(day.says(7, SaysLeave{}).empty());
    CHECK_FALSE(day.desk.isOver());
}

TEST_CASE("whatever happens, at most two visits live at once, and in any minute one is there") {
    std::mt19937 dice(20261130);
    for (int run = 0; run < 300; ++run) {
        Day day;
        std::set<int> alive{1};
        const auto carryOut = [&](const Deeds& deeds) {
            for (const Deed& deed : deeds) {
                if (deed.what == Deed::What::start) REQUIRE(alive.insert(deed.visit).second);
                else if (alive.erase(deed.visit) > 0)
                    for (const Deed& next : day.desk.gone(deed.visit, day.now))
                        alive.insert(next.visit);
            }
        };
        for (int turn = 0; turn < 200; ++turn) {
            const int visit = alive.empty() ? 1 : *alive.rbegin();
            switch (dice() % 7) {
            case 0: carryOut(day.says(visit, SaysShown{})); break;
            case 1: carryOut(day.says(visit, SaysOver{})); break;
            case 2: carryOut(day.says(visit, SaysAlive{})); break;
            case 3:
                if (alive.erase(visit) > 0) carryOut(day.desk.gone(visit, day.now));
                break;
            case 4: day.slept += Millis{dice() % 2 == 0 ? 0 : 10'000}; break;
            default: carryOut(day.after(Millis{dice() % 30'000})); break;
            }
            REQUIRE(alive.size() <= 2);
        }
        bool wasThere = false;
        for (int second = 0; second < 60; ++second) {
            carryOut(day.after(Millis{1'000}));
            wasThere |= !alive.empty();
        }
        REQUIRE(wasThere);
    }
}
