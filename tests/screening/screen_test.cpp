// SPDX-License-Identifier: MIT
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

Decision decide(CheckBuilder builder) { return screen(shippedPack(), builder.complete()); }

RegionBits region(std::string_view id) {
    return RegionBits::only(placeOf(shippedPack().regions, RegionId::parse(id).value()).value());
}

bool isExcluded(const Decision& decision, Leg leg, std::string_view id) {
    return decision.legs[leg].restriction.excluded.regions.contains(region(id));
}

std::vector<std::string> reasons(const LegVerdict& verdict) {
    std::vector<std::string> names;
    for (const Reason& reason : verdict.because)
        names.push_back(
            reason.rule ? reason.rule->str() : shippedPack().questions[reason.question].id.str());
    return names;
}

TEST_CASE("a person to whom nothing applies may start with both legs") {
    const Decision decision = decide(person());
    CHECK(decision.legs.left.outcome == Outcome::clear);
    CHECK(decision.legs.right.outcome == Outcome::clear);
    CHECK(decision.mayStart(Leg::left));
    CHECK(decision.mayStart(Leg::right));
    CHECK(decision.legs.left.permit->maxPressure() == 3);
    CHECK(decision.legs.left.permit->maxMinutes() == Minutes{10});
}

TEST_CASE("silence is not no") {
    const Pack& pack = shippedPack();
    const Check complete = person().complete();
    for (const LiveQuestion& live : liveQuestions(pack, complete)) {
        Check check = complete;
        check.answers.forget(pack, live.question, live.leg);
        const Decision decision = screen(pack, check);
        INFO(pack.questions[live.question].id.text());
        CHECK(decision.isOpen());
        CHECK_FALSE(decision.mayStart());
    }
}

TEST_CASE("not sure counts as yes") {
    const Pack& pack = shippedPack();
    for (const Question& question : pack.questions)
        if (question.yesNo) {
            INFO(question.id.text());
            CHECK(question.chain.at(1).effect == question.chain.at(2).effect);
        }
}

TEST_CASE("nothing tapped is no answer") {
    const Decision decision = decide(person().answer("skin-problem", "yes"));
    REQUIRE(decision.unanswered.size() == 1);
    CHECK(decision.unanswered.front().marks);
    CHECK_FALSE(decision.mayStart());
}

TEST_CASE("an area not on the picture excludes nothing, and still is an answer") {
    const Decision decision =
        decide(person().answer("skin-problem", "yes").mark("skin-problem", {"elsewhere"}));
    CHECK(decision.legs.left.outcome == Outcome::precautions);
    CHECK(decision.legs.left.restriction.excluded.regions.empty());
    CHECK(decision.mayStart(Leg::left));
}

TEST_CASE("whoever cannot tell where leaves the leg out") {
    const Decision decision =
        decide(person().answer("skin-problem", "yes").mark("skin-problem", {"whole-leg"}));
    CHECK(decision.legs.left.outcome == Outcome::contraindicated);
    CHECK(reasons(decision.legs.left) == std::vector<std::string>{"skin-problem", "no-safe-place"});
    CHECK(decision.mayStart(Leg::right));
}

TEST_CASE("a tap on a place that is always off takes its neighbours") {
    const Decision decision =
        decide(person().answer("skin-problem", "yes").mark("skin-problem", {"popliteal-fossa"}));
    CHECK(isExcluded(decision, Leg::left, "calf"));
    CHECK(isExcluded(decision, Leg::left, "hamstrings"));
    CHECK_FALSE(isExcluded(decision, Leg::left, "adductors"));
    CHECK_FALSE(isExcluded(decision, Leg::right, "calf"));
}

TEST_CASE("an emergency stops the person, whatever is still open") {
    CheckBuilder builder;
    const Decision decision =
        screen(shippedPack(), builder.answer("chest-or-breathing", "not-sure").check());
    CHECK_FALSE(decision.isOpen());
    CHECK(decision.legs.left.outcome == Outcome::emergency);
    CHECK(decision.legs.right.outcome == Outcome::emergency);
    CHECK_FALSE(decision.mayStart());
}

TEST_CASE("a sign in one leg stops both, and either says why") {
    const Decision decision = decide(person().answer("clot-signs", "yes", Leg::right));
    CHECK(decision.legs.left.outcome == Outcome::sameDayCare);
    CHECK(reasons(decision.legs.left) == std::vector<std::string>{"clot-signs"});
    CHECK(decision.legs.left.because.front().from == Leg::right);
    CHECK_FALSE(decision.mayStart());
}

TEST_CASE("what is asked of the person acts on both legs") {
    const Decision decision = decide(person().answer("fragile-bones-or-skin", "yes"));
    for (Leg leg : bothLegs) {
        CHECK(decision.legs[leg].outcome == Outcome::precautions);
        CHECK(decision.legs[leg].permit->maxPressure() == 1);
        CHECK(decision.legs[leg].permit->maxMinutes() == Minutes{5});
        CHECK_FALSE(decision.legs[leg].permit->allows(ToolId("ball")));
    }
}

TEST_CASE("an operated hip is never lain on for the other leg") {
    const Decision decision = decide(person()
                                         .answer("surgery", "within-a-year", Leg::left)
                                         .mark("surgery", {"elsewhere"}, Leg::left)
                                         .cleared("surgery", "2026-11-01"));
    REQUIRE(decision.mayStart(Leg::left));
    REQUIRE(decision.mayStart(Leg::right));
    CHECK_FALSE(decision.legs.right.permit->allows(PositionId("side-lying")));
    CHECK_FALSE(decision.legs.right.permit->allows(PositionId("floor")));
    CHECK(decision.legs.right.permit->whyNot(PositionId("floor")) == RuleId("surgery"));
    CHECK(decision.legs.right.outcome == Outcome::clear);
}

TEST_CASE("nobody lies on a leg that may not start") {
    const Decision injured = decide(person().answer("injury-in-72-hours", "yes", Leg::left));
    CHECK_FALSE(injured.mayStart(Leg::left));
    REQUIRE(injured.mayStart(Leg::right));
    CHECK_FALSE(injured.legs.right.permit->allows(PositionId("side-lying")));
    CHECK(injured.legs.right.permit->allows(PositionId("seated")));

    const Decision oneLeg = decide(person().only(Leg::right));
    REQUIRE(oneLeg.mayStart(Leg::right));
    CHECK_FALSE(oneLeg.legs.right.permit->allows(PositionId("side-lying")));
    CHECK_FALSE(
        decide(person().without(Leg::left)).legs.right.permit->allows(PositionId("side-lying")));
}

TEST_CASE("for the leg that is not to be done only the get-help signs are asked") {
    const Pack& pack = shippedPack();
    for (const LiveQuestion& live : liveQuestions(pack, person().only(Leg::left).complete()))
        if (!live.ofPerson && live.leg == Leg::right)
            CHECK(pack.pages[pack.questions[live.question].page].getHelp);
    const Decision decision = decide(person().only(Leg::left));
    CHECK_FALSE(decision.legs.right.outcome);
    CHECK_FALSE(decision.mayStart(Leg::right));
}

TEST_CASE("a get-help sign in the leg that is not to be done stops the person") {
    const Decision decision =
        decide(person().only(Leg::left).answer("cold-or-numb-leg", "yes", Leg::right));
    CHECK(decision.legs.left.outcome == Outcome::emergency);
    CHECK(decision.legs.right.outcome == Outcome::emergency);
}

TEST_CASE("an absent leg is not asked about and never starts") {
    const Decision decision = decide(person().without(Leg::right));
    CHECK_FALSE(decision.legs.right.outcome);
    CHECK(decision.mayStart(Leg::left));
    CHECK_FALSE(decision.mayStart(Leg::right));
}

TEST_CASE("of an absent leg nothing is asked, and nothing that was answered counts") {
    const Decision open = screen(shippedPack(), person().without(Leg::right).check());
    REQUIRE(open.isOpen());
    for (const Unanswered& question : open.unanswered)
        CHECK(question.leg.value_or(Leg::left) == Leg::left);

    for (const std::string_view sign : {"clot-signs", "cold-or-numb-leg"}) {
        const Decision decision =
            decide(person().answer(sign, "yes", Leg::right).without(Leg::right));
        CHECK(decision.legs.left.outcome == Outcome::clear);
        CHECK(decision.mayStart(Leg::left));
    }
}

TEST_CASE("a leg left with only places that are not enough has no safe place today") {
    const Decision decision =
        decide(person()
                   .answer("skin-problem", "yes")
                   .mark("skin-problem",
                       {"rectus-femoris", "vastus-lateralis", "vastus-medialis", "hamstrings",
                           "calf", "adductors"}));
    CHECK(decision.legs.left.outcome == Outcome::contraindicated);
    CHECK(reasons(decision.legs.left).back() == "no-safe-place");
}

TEST_CASE("a stop from earlier sessions closes its leg to the last day included") {
    const auto stopped = [](std::string_view when) {
        return decide(person().when(when).stopped(Leg::left, "flare", "2026-11-20"))
            .mayStart(Leg::left);
    };
    CHECK_FALSE(stopped("2026-11-20T23:59:59Z"));
    CHECK(stopped("2026-11-21T00:00:00Z"));
    CHECK(stopped("2026-11-20T23:30:00+02:00") == false);
}

TEST_CASE("a follow-up is asked once its parent calls for it, and only of that leg") {
    const Pack& pack = shippedPack();
    const std::size_t wound = person().place("surgical-wound");
    const auto asked = [&](std::string_view answer) {
        std::vector<Leg> legs;
        Check check = person()
                          .answer("surgery", answer, Leg::right)
                          .mark("surgery", {"elsewhere"}, Leg::right)
                          .complete();
        for (const LiveQuestion& live : liveQuestions(pack, check))
            if (live.question == wound) legs.push_back(live.leg);
        return legs;
    };
    CHECK(asked("over-a-year-ago").empty());
    CHECK(asked("within-a-year") == std::vector{Leg::right});
    CHECK(asked("not-sure") == std::vector{Leg::right});
}

TEST_CASE("pregnancy is asked of anyone under 55") {
    const auto isAsked = [](std::string_view age) {
        const std::size_t pregnancy = person().place("pregnancy");
        for (const LiveQuestion& live :
            liveQuestions(shippedPack(), person().answer("age", age).complete()))
            if (live.question == pregnancy) return true;
        return false;
    };
    CHECK_FALSE(isAsked("55-or-over"));
    CHECK(isAsked("18-to-54"));
}

TEST_CASE("answers grow old: a screening after 12 hours, the rest after 30 days, the age never") {
    const auto isOpen = [](std::string_view question, std::string_view answer,
                            std::string_view given) {
        return screen(shippedPack(), person().complete()).isOpen()
            || screen(shippedPack(),
                [&] {
                    CheckBuilder builder;
                    Check check = builder.complete();
                    CheckBuilder old;
                    old.check() = check;
                    old.answer(question, answer, Leg::left, given);
                    return old.check();
                }())
                   .isOpen();
    };
    CHECK_FALSE(isOpen("fever", "no", "2026-11-19T21:00:00Z"));
    CHECK(isOpen("fever", "no", "2026-11-19T20:59:59Z"));
    CHECK_FALSE(isOpen("diabetes", "no", "2026-10-21T09:00:00Z"));
    CHECK(isOpen("diabetes", "no", "2026-10-21T08:59:59Z"));
    CHECK_FALSE(isOpen("age", "55-or-over", "2001-01-01T00:00:00Z"));
}

TEST_CASE("a clock set back makes answers stale, never fresh") {
    const Pack& pack = shippedPack();
    Check check = person().complete();
    check.at = at("2026-11-20T08:59:59Z");
    CHECK(screen(pack, check).isOpen());
}

TEST_CASE("answers to another pack are no answers") {
    Pack other = shippedPack();
    other.checksum.bytes.back() ^= 1U;
    const Decision decision = screen(other, person().complete());
    CHECK(decision.isOpen());
    CHECK_FALSE(decision.mayStart());
}

TEST_CASE("a permit names what is allowed, so what another pack invents is not") {
    const Decision decision = decide(person());
    CHECK(decision.legs.left.permit->allows(RegionId("calf")));
    CHECK_FALSE(decision.legs.left.permit->allows(RegionId("throat")));
}

TEST_CASE("a permit that is narrowed never widens") {
    const Permit permit = *decide(person().answer("diabetes", "no")).legs.left.permit;
    CHECK(permit.lowered(1).maxPressure() == 1);
    CHECK(permit.lowered(1).lowered(3).maxPressure() == 1);
    CHECK_FALSE(permit.without(RegionId("calf")).allows(RegionId("calf")));
}

/// The place of a question of a pack that is being edited.
Question& questionOf(Pack& pack, std::string_view id) {
    return pack.questions.at(placeOf(pack.questions, QuestionId::parse(id).value()).value());
}

TEST_CASE("what restricts a leg is a precaution, though no answer calls it one") {
    Pack pack = shippedPack();
    for (Answer& answer : questionOf(pack, "on-the-skin").chain)
        answer.effect.outcome = Outcome::clear;
    const Check check = CheckBuilder(pack)
                            .answer("on-the-skin", "yes")
                            .mark("on-the-skin", {"elsewhere"})
                            .complete();
    CHECK(screen(pack, check).legs.left.outcome == Outcome::precautions);
    CHECK(screen(pack, check).legs.right.outcome == Outcome::clear);
}

TEST_CASE("a follow-up of a question that is not asked is not asked either") {
    Pack pack = shippedPack();
    const auto parent =
        placeOf(pack.questions, QuestionId::parse("inflammatory-joint").value()).value();
    questionOf(pack, "cyst-behind-knee").follows = Follows{parent, 1};
    CheckBuilder builder(pack);
    builder.answer("long-term-knee-problem", "nothing").answer("inflammatory-joint", "yes");
    for (const LiveQuestion& live : liveQuestions(pack, builder.check()))
        CHECK(pack.questions[live.question].id != QuestionId("cyst-behind-knee"));
    CHECK(screen(pack, builder.complete()).mayStart(Leg::left));
}

} // namespace
} // namespace kneecoach
