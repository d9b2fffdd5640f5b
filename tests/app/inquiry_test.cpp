// SPDX-License-Identifier: MIT
#include "app/walker.h"
#include "support/catch.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Catch::Matchers::ContainsSubstring;

/// At the question called `id`, with everything before it answered mildly.
Walker walkerAt(std::string_view id) {
    Walker walker;
    return walker.toTheQuestions().answerMildlyUntil(id);
}

TEST_CASE("No is said of both legs at once") {
    auto walker = walkerAt("clot-signs");
    walker.press("answer/no");
    CHECK(walker.answered("clot-signs", Leg::left) == "no");
    CHECK(walker.answered("clot-signs", Leg::right) == "no");
    CHECK(walker.asked() == "hot-swollen-knee");
}

TEST_CASE("on Yes it is asked which leg, and the other one gets its No") {
    auto walker = walkerAt("skin-problem");
    walker.press("answer/yes");
    REQUIRE(std::holds_alternative<WhichLeg>(walker.place<Inquiry>()));
    walker.press("right");
    CHECK(walker.answered("skin-problem", Leg::right) == "yes");
    CHECK(walker.answered("skin-problem", Leg::left) == "no");
}

TEST_CASE("Yes, No and Not sure stand in the same place on every line") {
    const std::vector<std::string> same{"answer/yes", "answer/no", "answer/not-sure"};
    Walker walker;
    int lines = 0;
    for (walker.toTheQuestions(); walker.isAt<Inquiry>(); walker.answerOneMildly()) {
        const auto choices = pressable(walker.scene());
        const auto yes = std::ranges::find(choices, "answer/yes", &Choice::id);
        if (walker.asked() == "blood-thinners" || yes == choices.end()) continue;
        std::vector<std::string> ids;
        for (auto at = yes; at != yes + 3; ++at) ids.push_back(at->id);
        CHECK(ids == same);
        ++lines;
    }
    CHECK(lines > 15);
}

TEST_CASE("a first press of Not sure opens help, the second counts as yes and says so") {
    auto walker = walkerAt("clot-signs");
    walker.press("answer/not-sure");
    CHECK(walker.asked() == "clot-signs");
    CHECK(walker.answered("clot-signs", Leg::left) == "silence");
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Look and feel"));
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Not sure counts as yes"));
    walker.press("answer/not-sure");
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Not sure counts as yes"));
    walker.press("left");
    CHECK(walker.answered("clot-signs", Leg::left) == "not-sure");
    CHECK(walker.answered("clot-signs", Leg::right) == "no");
}

TEST_CASE("a question without help still asks for a second Not sure") {
    auto walker = walkerAt("diabetes");
    walker.press("answer/not-sure");
    CHECK(walker.asked() == "diabetes");
    walker.press("answer/not-sure");
    CHECK(walker.answered("diabetes", Leg::left) == "not-sure");
}

TEST_CASE("of a longer chain the other leg is asked alone") {
    auto walker = walkerAt("surgery");
    walker.press({"answer/within-a-year", "left"});
    REQUIRE(std::holds_alternative<Marking>(walker.place<Inquiry>()));
    walker.press({"area/calf", "next"});
    CHECK(walker.asked() == "surgery");
    CHECK(walker.answered("surgery", Leg::right) == "silence");
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Right leg"));
    walker.press("answer/never");
    CHECK(walker.answered("surgery", Leg::right) == "never");
    CHECK(walker.asked() == "surgical-wound");
}

TEST_CASE("nothing tapped is no answer") {
    auto walker = walkerAt("skin-problem");
    walker.press({"answer/yes", "left"}).say("next").say("next");
    CHECK(walker.asked() == "skin-problem");
    CHECK_FALSE(walker.answer("skin-problem", Leg::left)->marked);
    CHECK_THAT(wordsOf(walker.press("words").scene()), ContainsSubstring("Choose a place first"));
    CHECK_THAT(wordsOf(walker.press("figure").scene()), ContainsSubstring("Tap where it is"));
    walker.press({"area/calf", "area/calf"}).say("next");
    CHECK_FALSE(walker.answer("skin-problem", Leg::left)->marked);
    walker.press({"area/calf", "next"});
    CHECK(walker.answer("skin-problem", Leg::left)->marked);
    CHECK(walker.asked() != "skin-problem");
}

TEST_CASE("a place that is always off takes its neighbours, and says so") {
    auto walker = walkerAt("skin-problem");
    walker.press({"answer/yes", "left"});
    CHECK_THAT(wordsOf(walker.scene()),
        ContainsSubstring("Then we also leave out: back of the thigh, calf"));
}

TEST_CASE("a leg where one cannot tell where is left out") {
    auto walker = walkerAt("skin-problem");
    walker.press({"answer/yes", "left", "area/whole-leg", "next"}).answerMildly();
    REQUIRE(walker.isAt<Shut>());
    CHECK(walker.place<Shut>().open == Leg::right);
    walker.press("only-one");
    CHECK(walker.isAt<YourPlan>());
}

TEST_CASE("one leg only asks the other leg the get-help signs only") {
    Walker walker;
    walker.press({"start", "sitting", "left"}).answerMildly();
    CHECK(walker.answered("clot-signs", Leg::right) == "no");
    CHECK(walker.answered("pain-now", Leg::right) == "silence");
    CHECK(walker.answered("skin-problem", Leg::right) == "silence");
    REQUIRE(walker.isAt<YourPlan>());
    CHECK_FALSE(walker.place<YourPlan>().permits.right);
}

TEST_CASE("a leg that is not there is never asked about") {
    Walker walker;
    walker.press({"start", "sitting", "one-leg", "right"}).answerMildly();
    CHECK(walker.answered("clot-signs", Leg::left) == "silence");
    REQUIRE(walker.isAt<YourPlan>());
    CHECK_FALSE(walker.place<YourPlan>().permits.left);
}

TEST_CASE("where one knee has no pain, the sore one may be done alone") {
    Walker walker;
    walker.toTheQuestions().press({"answer/55-or-over", "number/4", "number/0"});
    REQUIRE(walker.isAt<NoPainHere>());
    CHECK(walker.place<NoPainHere>().painless == Leg::right);
    auto both = walker;
    walker.press("only").answerMildly();
    CHECK_FALSE(walker.place<YourPlan>().permits.right);
    both.press("both").answerMildly();
    CHECK(both.place<YourPlan>().permits.right);
}

TEST_CASE("back keeps the answers") {
    auto walker = walkerAt("fever");
    walker.press({"back", "back"});
    CHECK(walker.asked() == "hot-swollen-knee");
    CHECK(walker.answered("hot-swollen-knee", Leg::left) == "no");
    const auto choices = pressable(walker.scene());
    CHECK(std::ranges::find_if(choices, &Choice::chosen)->id == "answer/no");
    walker.press({"answer/no", "answer/no"});
    CHECK(walker.asked() == "fever");
}

TEST_CASE("back leads from the plan to the first page, step by step") {
    Walker walker;
    walker.toTheQuestions().answerMildly();
    REQUIRE(walker.isAt<YourPlan>());
    int steps = 0;
    while (walker.scene().canGoBack && ++steps < 100) walker.press("back");
    CHECK(walker.isAt<Welcome>());
    CHECK(walker.answered("fever", Leg::left) == "no");
}

TEST_CASE("a clock that was set back asks again, and says why") {
    auto walker = walkerAt("skin-problem");
    walker.wait(-Hours{5});
    walker.press("answer/no");
    CHECK(walker.asked() == "age");
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("The date on this computer has changed"));
}

TEST_CASE("questions that were gone back past come again, one after the other") {
    auto walker = walkerAt("drink-or-pills-today");
    const std::vector<std::string> again{
        "severe-or-worsening-pain", "skin-problem", "drink-or-pills-today"};
    for (int back = 0; back < 3; ++back) walker.press("back");
    CHECK(walker.asked() == "unhealed-injury");
    for (const std::string& question : again) {
        walker.press("answer/no");
        CHECK(walker.asked() == question);
    }
}

TEST_CASE("a stop comes before questions that were gone back past") {
    auto walker = walkerAt("fever");
    for (int back = 0; back < 6; ++back) walker.press("back");
    CHECK(walker.asked() == "chest-or-breathing");
    CHECK(walker.press("answer/yes").scene().id == "emergency");
}

TEST_CASE("an emergency of one leg is shown at once, without asking which") {
    auto walker = walkerAt("cold-or-numb-leg");
    CHECK(walker.press("answer/yes").scene().id == "emergency");
}

} // namespace
} // namespace kneecoach
