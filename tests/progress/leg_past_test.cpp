// SPDX-License-Identifier: MIT
#include "progress/leg_past.h"
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

LegPast past(const Weeks& weeks, int number) {
    return pastOf(weeks.history, Leg::left, {at(number, Hours{15}), 4, no});
}

TEST_CASE("sessions in any order are days in order") {
    const LegPast leg = past(Weeks().sessions({8, 1, 4}), 11);
    REQUIRE(leg.days.size() == 3);
    CHECK(leg.days.front().day == day(1));
    CHECK(leg.last()->day == day(8));
    CHECK(leg.already() == nullptr);
    CHECK(leg.earlier().size() == 3);
}

TEST_CASE("a session and its rest are one day, with the pain it began with") {
    const LegPast leg = past(Weeks().session(1).session(4, 5).session(4, 2), 4);
    REQUIRE(leg.days.size() == 2);
    CHECK(leg.already()->all.before == 5);
    CHECK(leg.already()->all.done == Seconds{20});
    CHECK(leg.earlier().size() == 1);
}

TEST_CASE("a reply speaks of the last session before it, today's of the last of all") {
    const LegPast leg = past(Weeks().sessions({1, 4}).reply(1, 4, no).reply(4, 5, little), 8);
    REQUIRE(leg.days.front().replies.size() == 1);
    CHECK(leg.days.front().replies.front().pain == 5);
    REQUIRE(leg.last()->replies.size() == 1);
    CHECK(leg.last()->replies.front().at == at(8, Hours{15}));
}

TEST_CASE("a reply at the very start of a session speaks of the one before") {
    Weeks weeks = Weeks().sessions({1, 4});
    weeks.history.replies.left.push_back({nine(4), 4, no});
    CHECK(past(weeks, 8).days.front().replies.size() == 1);
}

TEST_CASE("days after today, left by a clock set back, stay in the past") {
    const LegPast leg = past(Weeks().sessions({1, 4, 8}), 4);
    CHECK(leg.already()->day == day(4));
    CHECK(leg.earlier().size() == 2);
}

} // namespace
} // namespace kneecoach
