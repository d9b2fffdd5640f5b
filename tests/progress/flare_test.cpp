// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

bool rests(const Advice& advice) { return advice.isClosed(); }

/// Three fine sessions, so that nothing else is said of the leg.
Weeks usualDays() { return Weeks().sessions({1, 3, 5}).reply(3, 4, no).reply(5, 4, no); }

TEST_CASE("soreness that is gone in 2 days closes nothing") {
    CHECK_FALSE(rests(usualDays().on(8, 4, no)));
    CHECK_FALSE(rests(usualDays().on(8, 4, little)));
}

TEST_CASE(
    "more than 2 days sore: the leg rests until 7 days after that session, the last included") {
    const Advice advice = usualDays().on(8, 4, lasting);
    CHECK(closings(advice) == Words{"flare 12"});
    CHECK(advice.lines == std::vector<AdviceLine>{{"flare", day(12)}});
    CHECK(rests(usualDays().on(12, 4, lasting)));
    CHECK_FALSE(rests(usualDays().on(13, 4, lasting)));
}

TEST_CASE("a leg that is still sore rests on after the 7 days, until it is not") {
    CHECK(closings(usualDays().on(10, 4, still)) == Words{"flare 12"});
    const Advice later = usualDays().on(20, 4, still);
    CHECK(closings(later) == Words{"flare 20"});
    CHECK(lines(later) == Words{"flare-still"});
    CHECK_FALSE(rests(usualDays().on(20, 4, no)));
}

TEST_CASE("what was said once of a session is not taken back") {
    const Weeks sore = usualDays().reply(8, 4, still);
    CHECK(closings(sore.on(9, 4, no)) == Words{"flare 12"});
    CHECK_FALSE(rests(sore.on(13, 4, no)));
    CHECK(sore.on(13, 4, no).easing.maxPressure == 1);
}

TEST_CASE("2 points more within 48 hours are a flare, to the second") {
    const Weeks weeks = usualDays();
    const Instant last = at(7, Hours{9});
    CHECK(rests(weeks.on({last, 6, no})));
    CHECK_FALSE(rests(weeks.on({{last.utc + Seconds{1}, {}}, 6, no})));
    CHECK_FALSE(rests(weeks.on({last, 5, no})));
}

TEST_CASE("pain that was up within 48 hours is remembered, though no session followed") {
    CHECK(closings(usualDays().reply(6, 6, no).on(9, 6, no)) == Words{"flare 12"});
}

TEST_CASE("pain that is found up later is a lighter day, not a flare") {
    const Advice advice = usualDays().on(9, 6, no);
    CHECK_FALSE(rests(advice));
    CHECK(lines(advice) == Words{"lighter-day"});
}

TEST_CASE("after a flare it begins again, short and at pressure 1, once") {
    Weeks weeks = usualDays().reply(8, 4, lasting);
    const Easing again = weeks.on(13).easing;
    CHECK(again.firstSession);
    CHECK(again.maxPressure == 1);
    CHECK(again.because == std::vector<RuleId>{"after-flare"});
    weeks.session(13).lasted(Seconds{60});
    CHECK_FALSE(weeks.on(15).easing.firstSession);
    CHECK(weeks.on(15).easing.maxPressure == 2);
}

TEST_CASE("the rest of a light session, later that day, is as light") {
    const Weeks weeks = usualDays().reply(8, 4, lasting).session(13).lasted(Seconds{60});
    const Advice advice = weeks.on({at(13, Hours{15}), 4, std::nullopt});
    CHECK_FALSE(rests(advice));
    CHECK(advice.easing.maxPressure == 1);
    CHECK(advice.easing.firstSession);
}

TEST_CASE("a second flare within 28 days closes for 28 days") {
    Weeks weeks = usualDays().reply(8, 4, lasting);
    weeks.session(33);
    const Advice second = weeks.on(36, 4, lasting);
    CHECK(closings(second) == Words{"second-flare 61"});
    CHECK(lines(second) == Words{"second-flare", "second-flare-ends"});
    CHECK(rests(weeks.on(61, 4, lasting)));
    CHECK_FALSE(rests(weeks.on(62, 4, lasting)));
    CHECK(closings(weeks.on(62, 4, still)) == Words{"flare 62"});
}

TEST_CASE("a flare 29 days after another is a first one") {
    CHECK(closings(usualDays().reply(8, 4, lasting).session(34).on(37, 4, lasting))
        == Words{"flare 41"});
}

TEST_CASE("a second flare ends with a visit since; the rest of 7 days does not") {
    const Weeks weeks = usualDays().reply(8, 4, lasting).session(20).reply(23, 4, lasting);
    CHECK(closings(Weeks(weeks).seen(19).on(24)) == Words{"second-flare 48"});
    CHECK(closings(Weeks(weeks).seen(20).on(24)) == Words{"flare 27"});
    CHECK(closings(Weeks(weeks).seen(24).on(24)) == Words{"flare 27"});
    CHECK_FALSE(rests(Weeks(weeks).seen(24).on(28)));
    CHECK(Weeks(weeks).seen(24).on(28).easing.maxPressure == 1);
}

TEST_CASE("a visit never counts before its own date, for the other leg, or of one place") {
    const Weeks weeks = usualDays().reply(8, 4, lasting).session(20).reply(23, 4, lasting);
    const auto closedAfter = [&](const Visit& visit) {
        Weeks with = weeks;
        with.history.visits.push_back(visit);
        return closings(with.on(30)) == Words{"second-flare 48"};
    };
    CHECK(closedAfter({Leg::left, "doctor", day(31), {}}));
    CHECK(closedAfter({Leg::right, "doctor", day(25), {}}));
    CHECK(closedAfter({Leg::left, "doctor", day(25), RegionId{"calf"}}));
    CHECK_FALSE(closedAfter({std::nullopt, "doctor", day(25), {}}));
}

TEST_CASE("a flare of one leg says nothing of the other") {
    Weeks weeks = usualDays().reply(8, 4, lasting);
    CHECK_FALSE(rests(adviseOn(weeks.history, Leg::right, {nine(9), 4, no}, weeks.rules)));
}

TEST_CASE("a clock that was set back does not end a rest") {
    CHECK(rests(usualDays().on(2, 4, still)));
    CHECK(rests(usualDays().reply(8, 4, lasting).on(2, 4, no)));
}

} // namespace
} // namespace kneecoach
