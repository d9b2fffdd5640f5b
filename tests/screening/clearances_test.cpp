// SPDX-License-Identifier: MIT
#include "screening/clearances.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

CheckBuilder wornKnee() { return person().answer("long-term-knee-problem", "wear-and-tear"); }

LegVerdict left(CheckBuilder builder) {
    return screen(shippedPack(), builder.complete()).legs.left;
}

std::vector<std::string> pending(const LegVerdict& verdict) {
    std::vector<std::string> names;
    for (std::size_t question : verdict.pendingClearances)
        names.push_back(shippedPack().questions[question].id.str());
    return names;
}

TEST_CASE("without a clearance it is ask first, and names the question") {
    const LegVerdict verdict = left(wornKnee());
    CHECK(verdict.outcome == Outcome::clearanceNeeded);
    CHECK(pending(verdict) == std::vector<std::string>{"long-term-knee-problem"});
    CHECK_FALSE(verdict.permit);
}

TEST_CASE("a clearance turns ask first into precautions, and caps the pressure at 2") {
    const LegVerdict verdict = left(
        person().answer("long-term-illness", "yes").cleared("long-term-illness", "2026-11-01"));
    CHECK(verdict.outcome == Outcome::precautions);
    CHECK(verdict.restriction.maxPressure == 2);
    CHECK(verdict.pendingClearances.empty());
    CHECK(verdict.permit);
}

TEST_CASE("a clearance keeps the restrictions") {
    const LegVerdict verdict = left(person()
                                        .answer("clot-history", "yes")
                                        .answer("recent-clot", "no")
                                        .cleared("clot-history", "2026-11-01"));
    CHECK(verdict.outcome == Outcome::precautions);
    CHECK(verdict.restriction.maxPressure == 1);
    CHECK_FALSE(verdict.permit->allows(RegionId("calf")));
}

TEST_CASE("a clearance lasts its days, the last one included, and never counts before its own") {
    const auto opens = [](std::string_view question, std::string_view answer, std::string_view on,
                           std::string_view when) {
        return left(person()
                        .when(when)
                        .answer(question, answer, Leg::left, when)
                        .mark("surgery", {"elsewhere"})
                        .cleared(question, on))
            .permit.has_value();
    };
    const auto surgery = [&](std::string_view when) {
        return opens("surgery", "within-a-year", "2026-08-22", when);
    };
    CHECK(surgery("2026-08-22T00:00:00Z"));
    CHECK_FALSE(surgery("2026-08-21T23:59:59Z"));
    CHECK(surgery("2026-11-20T23:59:59Z"));
    CHECK_FALSE(surgery("2026-11-21T00:00:00Z"));
}

TEST_CASE("where the table says so a clearance lasts 365 days") {
    CHECK(left(wornKnee().cleared("long-term-knee-problem", "2025-11-20")).permit);
    CHECK_FALSE(left(wornKnee().cleared("long-term-knee-problem", "2025-11-19")).permit);
}

TEST_CASE("days are those of the place where the decision is made") {
    const auto opens = [](std::string_view when) {
        return left(CheckBuilder()
                        .when(when)
                        .answer("long-term-illness", "yes", Leg::left, when)
                        .cleared("long-term-illness", "2026-11-21"))
            .permit.has_value();
    };
    CHECK_FALSE(opens("2026-11-20T23:00:00Z"));
    CHECK(opens("2026-11-21T01:00:00+02:00"));
}

TEST_CASE("a follow-up is covered by its parent's clearance") {
    const LegVerdict verdict = left(wornKnee()
                                        .answer("cyst-behind-knee", "yes")
                                        .cleared("long-term-knee-problem", "2026-11-01"));
    CHECK(verdict.outcome == Outcome::precautions);
    CHECK_FALSE(verdict.permit->allows(RegionId("calf")));
}

TEST_CASE("a follow-up asks for its parent's clearance") {
    CHECK(pending(left(wornKnee().answer("cyst-behind-knee", "yes")))
        == std::vector<std::string>{"long-term-knee-problem"});
}

TEST_CASE("pregnancy, whose parent can need no clearance, is covered by its own") {
    CheckBuilder pregnant = person().answer("age", "18-to-54").answer("pregnancy", "yes");
    CHECK(pending(left(pregnant)) == std::vector<std::string>{"pregnancy"});
    CHECK_FALSE(left(CheckBuilder(pregnant).cleared("age", "2026-11-01")).permit);
    CHECK(left(CheckBuilder(pregnant).cleared("pregnancy", "2026-11-01")).permit);
}

TEST_CASE("every open clearance has to be given before the leg starts") {
    CheckBuilder two = wornKnee().answer("diabetes", "yes").cleared("diabetes", "2026-11-01");
    CHECK_FALSE(left(two).permit);
    CHECK(left(two.cleared("long-term-knee-problem", "2026-11-01")).permit);
}

TEST_CASE("a clearance for one leg does not speak for the other") {
    CheckBuilder both = wornKnee()
                            .answer("long-term-knee-problem", "other", Leg::right)
                            .cleared("long-term-knee-problem", "2026-11-01", Leg::right);
    const Decision decision = screen(shippedPack(), both.complete());
    CHECK_FALSE(decision.mayStart(Leg::left));
    CHECK(decision.mayStart(Leg::right));
}

TEST_CASE("a clearance never touches a stricter outcome") {
    CHECK_FALSE(left(person()
                         .answer("surgery", "within-2-weeks")
                         .mark("surgery", {"elsewhere"})
                         .cleared("surgery", "2026-11-10"))
                    .permit);
    CHECK(left(person().answer("clot-signs", "yes").cleared("clot-signs", "2026-11-10")).outcome
        == Outcome::sameDayCare);
    CHECK_FALSE(left(person()
                         .answer("clot-history", "yes")
                         .answer("recent-clot", "yes")
                         .cleared("clot-history", "2026-11-10"))
                    .permit);
}

TEST_CASE("a clearance is void once the answer it was given for has become stricter") {
    CheckBuilder cleared = person()
                               .answer("surgery", "within-12-weeks")
                               .mark("surgery", {"elsewhere"})
                               .cleared("surgery", "2026-11-01");
    CHECK(left(cleared).permit);
    cleared.lastClearance().givenFor = {
        {cleared.place("surgery"), cleared.answerPlace("surgery", "within-a-year")}};
    CHECK_FALSE(left(cleared).permit);
    cleared.lastClearance().givenFor = {
        {cleared.place("surgery"), cleared.answerPlace("surgery", "within-12-weeks")}};
    CHECK(left(cleared).permit);
}

TEST_CASE("an answer to a question that is not live voids nothing") {
    CheckBuilder cleared = wornKnee()
                               .answer("inflammatory-joint", "yes", Leg::right)
                               .cleared("long-term-knee-problem", "2026-11-01");
    cleared.lastClearance().givenFor = {
        {cleared.place("inflammatory-joint"), cleared.answerPlace("inflammatory-joint", "no")}};
    CHECK(left(cleared).permit);
    CHECK_FALSE(left(cleared.answer("long-term-knee-problem", "other", Leg::right)).permit);
}

TEST_CASE("yes, with these changes, only narrows") {
    CheckBuilder changed = wornKnee().cleared("long-term-knee-problem", "2026-11-01");
    changed.lastClearance().narrowed = {{}, 1, Minutes{6}};
    changed.lastClearance().narrowed.excluded.regions =
        excludedByMark(shippedPack(), "adductors").value();
    const LegVerdict verdict = left(changed);
    REQUIRE(verdict.permit);
    CHECK(verdict.permit->maxPressure() == 1);
    CHECK(verdict.permit->maxMinutes() == Minutes{6});
    CHECK_FALSE(verdict.permit->allows(RegionId("adductors")));
    CHECK(verdict.permit->whyNot(RegionId("adductors")) == RuleId("long-term-knee-problem"));
}

TEST_CASE("a leg that gets less time than a planned leg has does not start") {
    const auto cleared = [](int minutes) {
        CheckBuilder few = wornKnee().cleared("long-term-knee-problem", "2026-11-01");
        few.lastClearance().narrowed.maxMinutes = Minutes{minutes};
        return screen(shippedPack(), few.complete());
    };
    CHECK(cleared(5).mayStart(Leg::left));
    const LegVerdict closed = cleared(4).legs.left;
    CHECK(closed.outcome == Outcome::contraindicated);
    CHECK_FALSE(closed.permit);
    CHECK(closed.because.back().rule == RuleId("too-few-minutes"));
    CHECK(cleared(4).mayStart(Leg::right));
    CHECK_FALSE(cleared(4).legs.right.permit->allows(PositionId("side-lying")));
}

} // namespace
} // namespace kneecoach
