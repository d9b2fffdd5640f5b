// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

Weeks three() { return Weeks().sessions({1, 4, 8}).reply(4, 4, no).reply(8, 4, little); }

int pressure(const Weeks& weeks, int number, AfterLastTime reply = no) {
    return weeks.on(number, 4, reply).easing.maxPressure;
}

TEST_CASE("pressure 3 comes after three sessions without soreness over 2 days") {
    CHECK(pressure(three(), 11) == 3);
    CHECK(pressure(Weeks().sessions({1, 4}).reply(4, 4, no), 8) == 2);
}

TEST_CASE("the reply of today counts for the last of them") {
    CHECK(pressure(three(), 11, little) == 3);
    CHECK(pressure(three(), 16, lasting) == 1);
}

TEST_CASE("a session nobody was asked about is not one without soreness") {
    CHECK(pressure(Weeks().sessions({1, 4, 8}).reply(8, 4, no), 11) == 2);
    CHECK(pressure(Weeks().sessions({1, 4, 8}).reply(4, 4, {}).reply(8, 4, no), 11) == 2);
}

TEST_CASE("after a flare three more fine sessions are needed") {
    Weeks weeks = three().reply(11, 4, lasting).session(16);
    CHECK(pressure(weeks, 19) == 2);
    weeks.reply(19, 4, no).session(19);
    CHECK(pressure(weeks, 22) == 2);
    weeks.reply(22, 4, no).session(22);
    CHECK(pressure(weeks, 25) == 3);
}

TEST_CASE("pain that went up within 48 hours is no fine session either") {
    CHECK(pressure(three().reply(9, 6, no), 16) == 1);
}

} // namespace
} // namespace kneecoach
