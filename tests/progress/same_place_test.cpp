// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

const RegionId calf{"calf"};
const RegionId hamstrings{"hamstrings"};

Weeks twice() { return Weeks().session(1).hurt(calf).session(4).hurt(calf); }

TEST_CASE("one sharp pain leaves nothing out") {
    CHECK(Weeks().session(1).hurt(calf).session(4).on(8).easing.leftOut.empty());
    CHECK(Weeks().session(1).hurt(calf).session(4).hurt(hamstrings).on(8).easing.leftOut.empty());
}

TEST_CASE("the same place in 2 of the last 3 sessions is left out, and nothing is closed") {
    const Advice advice = twice().on(8);
    CHECK(advice.easing.leftOut == std::vector{calf});
    CHECK(says(advice, "same-place"));
    CHECK_FALSE(advice.isClosed());
    CHECK(Weeks().session(1).hurt(calf).session(4).session(8).hurt(calf).on(11).easing.leftOut
        == std::vector{calf});
}

TEST_CASE("the first and the fourth of four sessions are too far apart") {
    const Weeks weeks = Weeks().session(1).hurt(calf).sessions({4, 8}).session(11).hurt(calf);
    CHECK(weeks.on(15).easing.leftOut.empty());
}

TEST_CASE("twice on one day is one session") {
    Weeks weeks = Weeks().session(1).session(4).hurt(calf).hurt(calf);
    CHECK(weeks.on(8).easing.leftOut.empty());
}

TEST_CASE("it stays left out, however many sessions go well without it") {
    const Weeks weeks = twice().sessions({8, 11, 15, 18, 22});
    CHECK(weeks.on(25).easing.leftOut == std::vector{calf});
}

TEST_CASE("two places are told of once") {
    const Weeks weeks =
        Weeks().session(1).hurt(calf).hurt(hamstrings).session(4).hurt(hamstrings).hurt(calf);
    const Advice advice = weeks.on(8);
    CHECK(advice.easing.leftOut == std::vector{calf, hamstrings});
    CHECK(lines(advice) == Words{"same-place"});
}

TEST_CASE("a record of that place opens it at pressure 1, until a session went by") {
    Weeks weeks = twice().seen(7, calf);
    const Advice again = weeks.on(8);
    CHECK(again.easing.leftOut.empty());
    CHECK(again.easing.maxPressure == 1);
    CHECK(says(again, "same-place-again"));
    weeks.session(8);
    CHECK(weeks.on({at(8, Hours{15}), 4, std::nullopt}).easing.maxPressure == 1);
    CHECK(weeks.on(11).easing.maxPressure == 2);
    CHECK_FALSE(says(weeks.on(11), "same-place-again"));
}

TEST_CASE("a session on the day of the record may have left the place out, and is no try") {
    Weeks weeks = twice().seen(8, calf).session(8);
    CHECK(weeks.on(11).easing.maxPressure == 1);
    CHECK(weeks.session(11).on(14).easing.maxPressure == 2);
}

TEST_CASE("a sharp pain in the first second of a session counts") {
    const Weeks weeks =
        Weeks().session(1).hurt(calf).session(4).hurt(calf).lasted(Seconds{0}).session(8);
    CHECK(weeks.on(11).easing.leftOut == std::vector{calf});
}

TEST_CASE("a record opens no other place, none before its date, none from before it hurt") {
    const auto isOut = [](Weeks weeks) { return !weeks.on(8).easing.leftOut.empty(); };
    CHECK(isOut(twice().seen(7, hamstrings)));
    CHECK(isOut(twice().seen(7)));
    CHECK(isOut(twice().seen(9, calf)));
    CHECK(isOut(twice().seen(3, calf)));
    CHECK_FALSE(isOut(twice().seen(4, calf)));
    CHECK_FALSE(isOut(twice().seen(8, calf)));
}

TEST_CASE("where it hurts again after the record it is left out again") {
    Weeks weeks = twice().seen(7, calf).session(8).hurt(calf);
    CHECK(weeks.on(11).easing.leftOut == std::vector{calf});
    CHECK(weeks.seen(10, calf).on(11).easing.leftOut.empty());
}

} // namespace
} // namespace kneecoach
