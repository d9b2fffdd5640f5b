// SPDX-License-Identifier: MIT
#include "screening/good_until.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

using namespace kneecoach;

namespace {

std::optional<Date> until(Check check) { return goodUntil(shippedPack(), check); }

/// The same person, asked again so many days later; what is asked every time is answered anew.
bool isStillDecided(const Check& check, Date on) {
    const Pack& pack = shippedPack();
    Check later = check;
    later.at = {on + Hours{23} + Minutes{59}, check.at.offset};
    for (const LiveQuestion& live : liveQuestions(pack, check))
        if (pack.questions[live.question].asked == Asked::everySession)
            later.answers.give(
                pack, live.question, live.leg, {live.given->answer, later.at, live.given->marked});
    const Decision now = screen(pack, later);
    return !now.isOpen() && now.mayStart(Leg::left);
}

} // namespace

TEST_CASE("answers of today are good for twenty-nine whole days") {
    CHECK(until(person().complete()) == day("2026-12-19"));
}

TEST_CASE("the oldest answer that is asked about every 30 days says how long all are good") {
    CHECK(until(person()
                    .answer("diabetes", "no", Leg::left, "2026-11-01T10:00:00Z")
                    .answer("numb-area", "no", Leg::right, "2026-11-10T10:00:00Z")
                    .complete())
        == day("2026-11-30"));
}

TEST_CASE("an answer given once, or in every session, never shortens it") {
    CHECK(until(person().answer("age", "18-to-54", Leg::left, "2020-01-01T10:00:00Z").complete())
        == day("2026-12-19"));
    CHECK(until(person().answer("fever", "no", Leg::left, "2026-11-20T00:00:00Z").complete())
        == day("2026-12-19"));
}

TEST_CASE("a clearance is good on its last day, and the one that lasts longest counts") {
    const auto cleared = [](std::string_view on, std::string_view again) {
        return until(person()
                         .answer("clot-history", "yes")
                         .answer("recent-clot", "no")
                         .cleared("clot-history", on)
                         .cleared("clot-history", again)
                         .complete());
    };
    CHECK(cleared("2026-08-25", "2026-08-24") == day("2026-11-23"));
    CHECK(cleared("2026-08-25", "2026-11-01") == day("2026-12-19"));
}

TEST_CASE("a clearance that nothing needs shortens nothing") {
    CHECK(until(person().cleared("clot-history", "2026-08-25").complete()) == day("2026-12-19"));
}

TEST_CASE("what is good today is good today, though it grows old before midnight") {
    CHECK(until(person().answer("diabetes", "no", Leg::left, "2026-10-21T18:00:00Z").complete())
        == day("2026-11-20"));
}

TEST_CASE("on the last day all of it still counts, and two days later something does not") {
    const std::vector<Check> people{person().complete(),
        person().answer("numb-area", "no", Leg::left, "2026-11-03T23:00:00Z").complete(),
        person()
            .answer("long-term-illness", "yes")
            .cleared("long-term-illness", "2025-11-28")
            .complete()};
    for (const Check& check : people) {
        const Date last = until(check).value();
        CHECK(isStillDecided(check, last));
        CHECK_FALSE(isStillDecided(check, last + Days{2}));
    }
}
