// SPDX-License-Identifier: MIT
#include "paper/coach_words.h"
#include "paper/names.h"
#include "paper/note_paper.h"
#include "paper/paper_lines.h"
#include "paper/plan_after_yes.h"
#include "paper/told_lines.h"
#include "routine/random_cases.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

const PaperWords words{shippedPack(), coachWords()};

std::optional<Paper> noteOf(const Check& check, const Wish& wish = {}) {
    return notePaper(words, check, screen(shippedPack(), check), wish);
}

std::string textOf(const std::optional<Paper>& paper) {
    REQUIRE(paper);
    return textOf(*paper);
}

template <class Block>
const Block& first(const Paper& paper) {
    for (const PaperBlock& block : paper.sections.front().blocks)
        if (const auto* found = std::get_if<Block>(&block)) return *found;
    FAIL("no such block");
    throw std::logic_error("unreachable");
}

std::string text(std::string_view question) {
    return shippedPack().words.at("questions." + std::string(question) + ".text");
}

} // namespace

TEST_CASE("there is a note where a yes is missing, and nowhere else") {
    CHECK_FALSE(noteOf(person().complete()));
    CHECK_FALSE(
        noteOf(person().answer("skin-problem", "yes").mark("skin-problem", {"calf"}).complete()));
    CHECK_FALSE(noteOf(person().answer("fever", "yes").answer("diabetes", "yes").complete()));
    CHECK_FALSE(
        noteOf(person().answer("diabetes", "yes").cleared("diabetes", "2026-11-01").complete()));
    CHECK_FALSE(noteOf(person().answer("diabetes", "yes").check()));
    CHECK(noteOf(person().answer("diabetes", "yes").complete()));
    CHECK(noteOf(person().answer("diabetes", "yes").cleared("diabetes", "2024-11-01").complete()));
}

TEST_CASE("a note tells only what led to asking, in the words that were read, with the day") {
    const std::string note = textOf(noteOf(person()
                                               .answer("diabetes", "yes")
                                               .answer("varicose-veins", "yes")
                                               .mark("varicose-veins", {"calf"})
                                               .answer("age", "55-or-over")
                                               .complete()));
    CHECK_THAT(note, ContainsSubstring(text("diabetes") + " Yes\n"));
    CHECK(note.find(text("varicose-veins")) == std::string::npos);
    CHECK(note.find(text("age")) == std::string::npos);
}

TEST_CASE("an answer of another day says of which") {
    const std::string note = textOf(
        noteOf(person().answer("diabetes", "yes", Leg::left, "2026-11-03T09:00:00Z").complete()));
    CHECK_THAT(note, ContainsSubstring(text("diabetes") + " Yes (3 November 2026)"));
}

TEST_CASE("an answer of a leg says of which one; of both, once") {
    auto one = person().answer("long-term-knee-problem", "wear-and-tear", Leg::right);
    CHECK_THAT(textOf(noteOf(one.complete())),
        ContainsSubstring("Right leg: " + text("long-term-knee-problem") + " Wear and tear"));
    auto both = one.answer("long-term-knee-problem", "wear-and-tear", Leg::left);
    const std::string note = textOf(noteOf(both.complete()));
    CHECK_THAT(note, ContainsSubstring("Both: " + text("long-term-knee-problem")));
    CHECK(note.find("Right leg: ") == std::string::npos);
}

TEST_CASE("a place that was marked is named") {
    const std::string note =
        textOf(noteOf(person().answer("numb-area", "yes").mark("numb-area", {"calf"}).complete()));
    CHECK_THAT(note, ContainsSubstring("Where: calf."));
    CHECK_THAT(note, ContainsSubstring("Left out for me: calf."));
}

TEST_CASE("a yes that was given before is told, with who and when") {
    const std::string note = textOf(
        noteOf(person().answer("diabetes", "yes").cleared("diabetes", "2024-05-03").complete()));
    CHECK_THAT(note, ContainsSubstring("A yes before: diabetes, physio (3 May 2024)"));
}

TEST_CASE("many questions go by their short names, and none is lost") {
    auto ill = person();
    for (const char* question : {"diabetes", "clot-history", "clot-risk-now", "long-term-illness",
             "circulation-organs-cancer", "blood-thinners"})
        ill.answer(question, "yes");
    const std::string note = textOf(noteOf(ill.complete()));
    CHECK_THAT(note, ContainsSubstring("\nA past blood clot: Yes; surgery, a cast, or bed rest: Yes; "));
    CHECK_THAT(note, ContainsSubstring("; diabetes: Yes; "));
    CHECK_THAT(note, ContainsSubstring("I told a massage program about 6 things."));
    CHECK(note.find(text("diabetes")) == std::string::npos);
}

TEST_CASE("the sentence to read out is loud, and names what was told") {
    const Paper note = *noteOf(person().answer("diabetes", "yes").complete());
    const auto& sentence = first<Paragraph>(note);
    CHECK(sentence.voice == Paragraph::Voice::loud);
    CHECK_THAT(sentence.text, ContainsSubstring("about: diabetes."));
}

TEST_CASE("what is told of a plan is what is planned once the yes is there") {
    auto check = person().answer("clot-history", "yes");
    const std::string note = textOf(noteOf(check.complete()));
    CHECK_THAT(note, ContainsSubstring("\nEach leg: 5 minutes. How firm: Light at most."));
    CHECK_THAT(note,
        ContainsSubstring(
            "Where: front of the thigh, outer front of the thigh, inner front of the "
            "thigh, back of the "
            "thigh, around the kneecap. How: Gliding, Kneading, Small circles. Left out for me: "
            "calf, inner thigh."));
}

TEST_CASE("the reply has a row of answers for each leg that asks, and room for changes") {
    auto one = person().answer("long-term-knee-problem", "other", Leg::right);
    const Paper note = *noteOf(one.complete());
    const auto& reply = first<Tickable>(note);
    CHECK(reply.lines == std::vector<std::string>{"Right leg"});
    CHECK(reply.boxes == std::vector<std::string>{"Yes, gently", "Yes, with these changes", "No"});
    CHECK(reply.areAnswers());
    const std::string both = textOf(noteOf(person().answer("diabetes", "yes").complete()));
    CHECK_THAT(both, ContainsSubstring("\nLeft leg\nRight leg\n"));
    for (const char* path : {"note.not-there", "note.not-firmer", "note.not-longer", "note.who",
             "note.date", "note.signature", "note.patient"})
        CHECK_THAT(both, ContainsSubstring(coachWords().at(path)));
}

TEST_CASE("a clinician chooses how firm among what may be done after a yes, where there is a choice") {
    CHECK_THAT(textOf(noteOf(person().answer("diabetes", "yes").complete())),
        ContainsSubstring("\nLight | Medium\nHow firm, at most\n"));
    const std::string light = textOf(noteOf(person().answer("clot-history", "yes").complete()));
    CHECK(light.find(coachWords().at("note.not-firmer")) == std::string::npos);
}

TEST_CASE("the sentence for the phone stands first, and the reply goes on from what is planned") {
    const Paper note = *noteOf(person().answer("diabetes", "yes").complete());
    const auto* sentence = std::get_if<Paragraph>(&note.sections.front().blocks.front());
    REQUIRE(sentence);
    CHECK(sentence->voice == Paragraph::Voice::loud);
    const std::string all = textOf(note);
    std::size_t before = 0;
    for (const char* path : {"note.patient", "note.plan", "note.question", "note.not-there",
             "note.not-longer", "note.who"}) {
        const std::size_t here = all.find("\n" + coachWords().at(path));
        INFO(path);
        CHECK(here != std::string::npos);
        CHECK(here > before);
        before = here;
    }
}

TEST_CASE("the foot says which pack, that nobody has reviewed it, and the day") {
    const Paper note = *noteOf(person().answer("diabetes", "yes").complete());
    for (const std::string& part : {shippedPack().version,
             std::string("not reviewed by a clinician"), std::string("20 November 2026")})
        CHECK_THAT(note.foot, ContainsSubstring(part));
}

TEST_CASE("random notes speak of the legs that ask, and plan nothing that stays left out") {
    routine_tests::Dice dice(shippedPack(), 6);
    int notes = 0;
    for (int i = 0; i < 4'000; ++i) {
        const Check check = dice.check();
        const Wish wish = dice.wish();
        const Decision decision = screen(shippedPack(), check);
        const auto note = notePaper(words, check, decision, wish);
        const bool asks = asksFirst(decision, Leg::left) || asksFirst(decision, Leg::right);
        REQUIRE(note.has_value() == asks);
        if (!note) continue;
        ++notes;
        const std::string all = textOf(*note);
        for (const std::size_t question : questionsToAskAbout(decision))
            REQUIRE_THAT(
                all, ContainsSubstring(wordsOf(words, shippedPack().questions[question], "short")));
        for (const PlanAfterYes& plan : plansAfterYes(shippedPack(), check, decision, wish)) {
            REQUIRE(asksFirst(decision, plan.leg));
            if (!plan.routine) continue;
            REQUIRE(plan.routine->seconds() <= plan.restriction.maxMinutes);
            for (const PlannedStep& step : plan.routine->steps) {
                REQUIRE(step.pressure <= std::min(2, plan.restriction.maxPressure));
                for (const RegionId& region : step.regions)
                    REQUIRE_FALSE(plan.restriction.excluded.regions.has(
                        placeOf(shippedPack().regions, region).value()));
            }
        }
    }
    CHECK(notes > 200);
}
