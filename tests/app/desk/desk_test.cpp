// SPDX-License-Identifier: MIT
#include "app/desk/visitor.h"
#include "support/catch.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool can(const Scene& scene, std::string_view wish) {
    const auto all = pressable(scene);
    return std::ranges::find(all, wish, &Choice::id) != all.end();
}

bool isHeld(const Scene& scene, std::string_view wish) {
    const auto all = pressable(scene);
    const auto found = std::ranges::find(all, wish, &Choice::id);
    return found != all.end() && found->held;
}

/// Somebody whom staff led into the check.
Visitor inCheck() {
    Visitor visitor;
    visitor.press({"check", "go-on"});
    return visitor;
}

} // namespace

TEST_CASE("whatever the first page leads to is left again with one touch") {
    for (const char* choice : {"for-me", "say-no", "letters", "questions", "check", "staff"}) {
        Visitor visitor;
        visitor.press(choice);
        CHECK(visitor.id() != "desk");
        visitor.press("start-page");
        CHECK(visitor.id() == "desk");
    }
    Visitor visitor;
    visitor.press("show-me");
    CHECK(visitor.id() == "film");
    visitor.say("anything");
    CHECK(visitor.id() == "desk");
}

TEST_CASE("what is for staff has to be held, and what is for visitors has not") {
    const Scene page = Visitor().page();
    CHECK(isHeld(page, "check"));
    CHECK(isHeld(page, "staff"));
    for (const char* choice : {"show-me", "for-me", "say-no", "questions"})
        CHECK_FALSE(isHeld(page, choice));
}

TEST_CASE("the check is told to be seen by others before it asks anything") {
    Visitor visitor;
    visitor.press("check");
    CHECK(
        wordsOf(visitor.page()).find(coachWords().at("desk.seen-by-others")) != std::string::npos);
    CHECK(can(visitor.page(), "questions"));
}

TEST_CASE("a check that is fine leads to paper, and to no session, no file and no setting") {
    Visitor visitor = inCheck();
    visitor.check();
    REQUIRE(visitor.id() == "plan");
    const Scene plan = visitor.page();
    CHECK(plan.footer.front().id == "paper");
    for (const char* wish : {"start", "begin", "code", "save", "remind", "settings"}) {
        CHECK_FALSE(can(plan, wish));
        visitor.say(wish);
        CHECK(visitor.id() == "plan");
    }
    visitor.press("paper");
    CHECK(visitor.id() == "paper");
    CHECK_FALSE(can(visitor.page(), "save"));
    visitor.press("print");
    REQUIRE(visitor.desk().printing);
    CHECK(visitor.desk().printing->what == PaperJob::What::ofTheCheck);
}

TEST_CASE("a check that says ask first leads to the note for the clinician") {
    Visitor visitor = inCheck();
    visitor.check("diabetes", "yes");
    for (int turn = 0; turn < 5 && visitor.id() != "shut"; ++turn)
        visitor.say(can(visitor.page(), "no") ? "no" : "yes");
    REQUIRE(visitor.id() == "shut");
    CHECK(visitor.page().footer.front().id == "note");
    visitor.press("note").press("print");
    CHECK(visitor.desk().printing);
}

TEST_CASE("who is told to get care sees that, the word to tell the staff, and no paper") {
    for (const char* sign : {"fever", "chest-or-breathing"}) {
        Visitor visitor = inCheck();
        visitor.check(sign, "yes");
        CAPTURE(sign, visitor.id());
        REQUIRE(std::holds_alternative<Stopped>(visitor.at<Checking>().journey.place));
        const Scene page = visitor.page();
        CHECK(wordsOf(page).find(coachWords().at("desk.tell-staff")) != std::string::npos);
        for (const char* wish : {"paper", "note", "checked", "gone-away", "questions"})
            CHECK_FALSE(can(page, wish));
        CHECK(can(page, "over"));
    }
}

TEST_CASE("an outcome is counted once, and nothing else of a check is told") {
    Visitor visitor = inCheck();
    visitor.check("fever", "yes");
    visitor.press("over");
    const auto said = visitor.takeSaid();
    CHECK(said
        == std::vector<VisitSays>{SaysTouched{}, SaysOutcome{Outcome::sameDayCare}, SaysOver{}});
}

TEST_CASE("a plan that is looked at from all sides is one outcome, and told when it is over") {
    Visitor visitor = inCheck();
    visitor.check();
    visitor.press("paper").press("back").press("steps").press("back").press("paper");
    CHECK(visitor.takeSaid() == std::vector<VisitSays>{SaysTouched{}});
    visitor.press("over");
    CHECK(visitor.takeSaid() == std::vector<VisitSays>{SaysOutcome{Outcome::clear}, SaysOver{}});
}

TEST_CASE("staff at work is no visitor") {
    Visitor visitor;
    visitor.press({"staff", "clinician"}).type("2468").press("today").press("start-page");
    CHECK(visitor.takeSaid() == std::vector<VisitSays>{SaysPin{true}});
}

TEST_CASE("no way leads back out of care that is needed, but that it was a mistake") {
    for (const char* sign : {"fever", "chest-or-breathing"}) {
        Visitor visitor = inCheck();
        visitor.check(sign, "yes");
        const std::string id = visitor.id();
        CHECK_FALSE(visitor.page().canGoBack);
        for (const char* wish : {"back", "start-page", "go-on", "check"}) visitor.say(wish);
        CHECK(visitor.id() == id);
    }
}

TEST_CASE("in the middle of a check nothing is erased by one press") {
    Visitor visitor = inCheck();
    visitor.press({"sitting", "both"});
    const std::string question = wordsOf(visitor.page());
    visitor.press("over");
    CHECK(visitor.id() == "ending");
    visitor.press("go-on");
    CHECK(wordsOf(visitor.page()) == question);
    visitor.press({"over", "over"});
    CHECK(visitor.isOver());
}

TEST_CASE("before anything is told, the check is left as it was entered") {
    Visitor visitor = inCheck();
    CHECK(visitor.page().canGoBack);
    visitor.press("back");
    CHECK(visitor.id() == "before-check");
    visitor.press({"go-on", "over"});
    CHECK(visitor.isOver());
}

TEST_CASE("at a counter nobody is told to bare a leg there, nor to unlock a door") {
    Visitor visitor = inCheck();
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.sit-apart")) != std::string::npos);
    visitor.check("chest-or-breathing", "yes");
    CHECK(wordsOf(visitor.page()).find(coachWords().at("result.unlock")) == std::string::npos);
}

TEST_CASE("who shows it is named on the first page") {
    DeskSetUp setUp = deskSetUp();
    setUp.clinic = {QImage(), "Lakeside Physio"};
    CHECK(wordsOf(Visitor(setUp).page()).find("Lakeside Physio") != std::string::npos);
}

TEST_CASE("an example says that nobody here told it, before and after the one yes") {
    Visitor visitor;
    visitor.press("say-no");
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.example")) != std::string::npos);
    CHECK_FALSE(can(visitor.page(), "answer/yes"));
    visitor.press("go-on");
    CHECK(visitor.id() == "example-same-day-care");
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.example-answered"))
        != std::string::npos);
    CHECK_FALSE(can(visitor.page(), "mistake"));
    CHECK_FALSE(can(visitor.page(), "checked"));
}

TEST_CASE("who it is for names every sign that needs help, and everybody who asks first") {
    Visitor visitor;
    visitor.press("for-me");
    const std::string words = wordsOf(visitor.page());
    for (const Question& question : shippedPack().questions) {
        if (!shippedPack().pages[question.page].getHelp) continue;
        const std::string path = "questions." + question.id.str() + ".short";
        const std::string name = shippedPack().words.at(path);
        CAPTURE(name);
        CHECK(words.find(name.substr(1)) != std::string::npos);
    }
}

TEST_CASE("letters grow at once, and the next visit begins with those of the desk") {
    Visitor visitor;
    visitor.press({"letters", "text/200", "look/dark", "start-page"});
    CHECK(visitor.desk().liking.percent == 200);
    CHECK(visitor.desk().liking.look == Liking::Look::dark);
    visitor.press({"check", "go-on"});
    CHECK(visitor.at<Checking>().journey.liking.percent == 200);
    CHECK(Visitor().desk().liking.percent == 100);
}

TEST_CASE("the screen does not react while it is wiped, and then shows the first page") {
    Visitor visitor;
    visitor.press({"staff", "clean"});
    CHECK(isDeaf(visitor.desk()));
    CHECK_FALSE(visitor.page().canGoBack);
    visitor.say("back").say("start-page").say("staff");
    CHECK(visitor.id() == "cleaning");
    visitor.wait(cleaningTime - Millis{1'000});
    CHECK(visitor.id() == "desk");
}

TEST_CASE("a paper that could not be printed is said, and asks for the staff") {
    Visitor visitor;
    visitor.press({"questions", "print"});
    REQUIRE(visitor.desk().printing);
    visitor.say("no-printer");
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.no-printer")) != std::string::npos);
    CHECK_FALSE(visitor.desk().printing);
}

TEST_CASE("whether they said yes, asked once more, leads back to what was before it") {
    Visitor visitor = inCheck();
    visitor.check("diabetes", "yes");
    for (int turn = 0; turn < 5 && visitor.id() != "shut"; ++turn)
        visitor.say(can(visitor.page(), "no") ? "no" : "yes");
    REQUIRE(visitor.id() == "shut");
    visitor.press({"they-said-yes", "back"});
    CHECK(std::holds_alternative<Inquiry>(visitor.at<Checking>().journey.place));
}

} // namespace kneecoach
