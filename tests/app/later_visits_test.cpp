// SPDX-License-Identifier: MIT
#include "app/walker.h"
#include "support/catch.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Catch::Matchers::ContainsSubstring;

/// Back after one visit, with home answered: no pain worth a word, and no leg sore.
Walker backAfter(int days) {
    Walker walker;
    walker.visit().comeBack(days);
    return walker.press({"pain-left/3", "pain-right/3"});
}

Minutes plannedMinutes(const Walker& walker) {
    const auto& routine = std::get<Routine>(walker.place<YourPlan>().plan);
    return std::chrono::floor<Minutes>(routine.legs().front().seconds());
}

} // namespace

TEST_CASE("from the second visit on it begins with hello again") {
    Walker walker;
    walker.visit().comeBack(3);
    CHECK(walker.isAt<AtHome>());
    CHECK_FALSE(walker.scene().canGoBack);
}

TEST_CASE("home cannot be left before everything on it is said") {
    Walker walker;
    walker.visit().comeBack(3);
    CHECK(walker.say("begin").isAt<AtHome>());
    walker.press({"pain-left/3", "after/no"}).say("begin");
    CHECK(walker.isAt<AtHome>());
    CHECK_FALSE(walker.scene().hint.empty());
    walker.press({"pain-right/3", "begin"});
    CHECK(walker.isAt<Inquiry>());
}

TEST_CASE("every sign is asked again on every visit, spelled out in a list") {
    Walker walker = backAfter(3).press({"after/no", "begin"});
    const auto& listing = std::get<Listing>(walker.place<Inquiry>());
    std::size_t lines = 0;
    for (const std::size_t question : linesOf(shippedPack(), walker.journey().told, listing)) {
        const Question& asked = shippedPack().questions.at(question);
        CHECK(walker.answered(asked.id.text(), Leg::left) == "silence");
        CHECK_THAT(wordsOf(walker.scene()),
            ContainsSubstring(shippedPack().words.at("questions." + asked.id.str() + ".text")));
        ++lines;
    }
    CHECK(lines == 8);
}

TEST_CASE("none of these is a no to every line, of either leg") {
    Walker walker = backAfter(3).press({"after/no", "begin", "none"});
    CHECK(walker.answered("clot-signs", Leg::left) == "no");
    CHECK(walker.answered("clot-signs", Leg::right) == "no");
    CHECK(walker.answered("fever", Leg::left) == "no");
    CHECK(walker.answered("injury-in-72-hours", Leg::left) == "silence");
}

TEST_CASE("once a line is answered it reads none of the others") {
    Walker walker = backAfter(3).press({"after/no", "begin", "none"});
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("None of these, in either leg"));
    walker.press({"line/skin-problem", "answer/yes", "left", "area/calf", "next"});
    CHECK(walker.scene().id == "list-today");
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("None of the others"));
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Left leg: Yes"));
    walker.press("none");
    CHECK(walker.answered("skin-problem", Leg::left) == "yes");
    CHECK(walker.answered("skin-problem", Leg::right) == "no");
    CHECK(walker.isAt<YourPlan>());
}

TEST_CASE("an emergency in a list is shown at once") {
    Walker walker = backAfter(3).press({"after/no", "begin", "line/chest-or-breathing"});
    walker.press("answer/yes");
    CHECK(walker.scene().id == "emergency");
}

TEST_CASE("same-day care in a list is shown at the end of its page") {
    Walker walker = backAfter(3).press({"after/no", "begin", "line/fever", "answer/yes"});
    CHECK(walker.scene().id == "list-get-help-signs");
    CHECK(walker.press("none").scene().id == "same-day-care");
}

TEST_CASE("a line of one leg only is asked of the other leg before the list goes on") {
    Walker walker =
        backAfter(3).press({"after/no", "begin", "none", "line/unstable-or-locked-knee"});
    walker.press({"answer/new", "left"});
    CHECK(walker.asked() == "unstable-or-locked-knee");
    walker.press("answer/no");
    CHECK(walker.scene().id == "list-today");
}

TEST_CASE("answers of more than 30 days ago come as one page") {
    Walker walker = backAfter(31).press({"after/no", "begin", "none", "none"});
    CHECK(walker.scene().id == "still-true");
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("November 20, 2026"));
    SECTION("all still true keeps them") {
        walker.press("still-true");
        CHECK(walker.isAt<YourPlan>());
        CHECK(walker.answered("surgery", Leg::left) == "never");
    }
    SECTION("what changed is asked anew, and the rest once more") {
        walker.press({"changed", "line/diabetes", "answer/yes"});
        CHECK(walker.scene().id == "still-true");
        walker.press("still-true");
        CHECK(walker.isAt<TheySaidYes>());
    }
}

TEST_CASE("within 30 days they are not asked") {
    CHECK(backAfter(29).press({"after/no", "begin", "none", "none"}).isAt<YourPlan>());
}

TEST_CASE("answers from a time that has not come yet are asked anew, never confirmed") {
    Walker walker = backAfter(3).press({"after/no", "begin"});
    walker.wait(-std::chrono::days(10));
    walker.comeBack(0);
    walker.press({"pain-left/3", "pain-right/3", "after/no", "begin"});
    walker.answerMildlyUntil("surgery");
    CHECK(walker.asked() == "surgery");
}

TEST_CASE("the plan stands with the hands on one page") {
    Walker walker = backAfter(3).press({"after/no", "begin", "none", "none"});
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Oil on, begin"));
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Wash your hands"));
    CHECK(walker.press("begin").isAt<InSession>());
}

TEST_CASE("six minutes in the first two sessions, then eight") {
    Walker walker;
    walker.toThePlan();
    CHECK(plannedMinutes(walker) == Minutes{6});
    walker.press({"start", "begin"}).playToTheEnd().comeBack(3);
    walker.press({"pain-left/3", "pain-right/3", "after/no", "begin", "none", "none"});
    CHECK(plannedMinutes(walker) == Minutes{6});
    walker.press("begin").playToTheEnd().comeBack(3);
    walker.press({"pain-left/3", "pain-right/3", "after/no", "begin", "none", "none"});
    CHECK(plannedMinutes(walker) == Minutes{8});
}

TEST_CASE("a leg that is still sore rests, and the other may go on alone") {
    Walker walker = backAfter(3).press({"after/still", "left", "begin", "none", "none"});
    REQUIRE(walker.isAt<Shut>());
    CHECK(walker.place<Shut>().open == Leg::right);
    walker.press("only-one");
    CHECK(std::get<Routine>(walker.place<YourPlan>().plan).legs().size() == 1);
}

TEST_CASE("what was sore is not sore for both by mistake") {
    Walker walker = backAfter(3).press({"after/little", "right"});
    CHECK(walker.journey().told.soreness.left == AfterLastTime::no);
    CHECK(walker.journey().told.soreness.right == AfterLastTime::little);
}

TEST_CASE("on the same day nothing more is offered once both legs had theirs") {
    Walker walker;
    walker.visit().press("done");
    CHECK(walker.scene().id == "home-done");
    CHECK(walker.say("begin").isAt<AtHome>());
}

TEST_CASE("a stop is remembered when the program is opened again") {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("chest-or-breathing");
    walker.press("answer/yes").comeBack(1);
    CHECK(walker.scene().id == "emergency");
    CHECK(walker.press({"checked", "yes", "by/doctor", "on/0"}).isAt<Inquiry>());
}

TEST_CASE("settings and sources can be looked at from home, and lead back") {
    Walker walker;
    walker.visit().comeBack(3);
    for (const auto way : {"settings", "questions", "about"})
        CHECK(walker.press({"more", way}).press({"back", "back"}).isAt<AtHome>());
}

TEST_CASE("a leg that somebody has to see stays shut when the program is opened again") {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("severe-or-worsening-pain");
    walker.press({"answer/yes", "left"}).answerMildly();
    REQUIRE(walker.isAt<Shut>());
    for (const int days : {1, 30, 400}) {
        INFO(days << " days");
        Walker later = walker;
        later.comeBack(days);
        const Check check = judged(shippedPack(), later.journey().told);
        REQUIRE(check.stops.size() == 1);
        CHECK(check.stops.front().leg == Leg::left);
        CHECK(dayOf(check.at) <= check.stops.front().until);
    }
}

TEST_CASE("after a stop of the person, what was cleared before counts no more") {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("diabetes").press("answer/yes").answerMildly();
    walker.press({"yes", "by/physio", "on/0"});
    REQUIRE(walker.isAt<YourPlan>());
    walker.press({"start", "begin"}).playToTheEnd().comeBack(3);
    walker.press({"pain-left/3", "pain-right/3", "after/no", "begin"});
    walker.press({"line/fever", "answer/yes", "none"});
    REQUIRE(walker.isAt<Stopped>());
    walker.comeBack(1).press({"checked", "yes", "by/doctor", "on/0"});
    CHECK(walker.journey().told.check.clearances.empty());
    walker.press({"pain-left/3", "pain-right/3", "after/no", "begin"}).answerMildly();
    CHECK(walker.isAt<TheySaidYes>());
}

} // namespace kneecoach
