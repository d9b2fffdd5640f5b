// SPDX-License-Identifier: MIT
#include "app/desk/visitor.h"
#include "support/catch.h"

namespace kneecoach {

TEST_CASE("only the PIN leaves the front desk") {
    Visitor visitor;
    visitor.press({"staff", "leave"}).type("1111");
    CHECK_FALSE(visitor.isOver());
    visitor.type("2468");
    REQUIRE(visitor.isOver());
    CHECK(visitor.takeSaid() == std::vector<VisitSays>{SaysPin{false}, SaysPin{true}, SaysLeave{}});
}

TEST_CASE("the PIN is never shown, nor said to who hears the page") {
    Visitor visitor;
    visitor.press({"staff", "leave"});
    for (const char* digit : {"digit/2", "digit/4", "digit/6"}) visitor.press(digit);
    const Scene page = visitor.page();
    for (const Block& block : page.blocks)
        if (const auto* text = std::get_if<Text>(&block))
            CHECK(text->words.find_first_of("246") == std::string::npos);
    CHECK(page.announcement.find_first_of("246") == std::string::npos);
}

TEST_CASE("after five wrong tries even the right PIN waits a minute") {
    Visitor visitor;
    visitor.press({"staff", "clinician"});
    for (int i = 0; i < 5; ++i) visitor.type("1111");
    visitor.type("2468");
    CHECK_FALSE(std::holds_alternative<ForClinician>(visitor.desk().place));
    const auto rests = [](const char* seconds) {
        return coachWords().at("desk.pin-rests", {{"seconds", seconds}});
    };
    CHECK(wordsOf(visitor.page()).find(rests("58")) != std::string::npos);
    visitor.wait(Millis{10'000});
    CHECK(wordsOf(visitor.page()).find(rests("48")) != std::string::npos);
    visitor.wait(pinRest);
    visitor.type("2468");
    CHECK(std::holds_alternative<ForClinician>(visitor.desk().place));
}

TEST_CASE("tries that were made in the visit before count in this one") {
    Visitor visitor(deskSetUp(), {4, {}});
    visitor.press({"staff", "leave"}).type("1111").type("2468");
    CHECK_FALSE(visitor.isOver());
}

TEST_CASE("where there is no PIN yet, staff chooses one, twice the same, before anything else") {
    DeskSetUp setUp = deskSetUp();
    setUp.hasPin = false;
    Visitor visitor(setUp);
    visitor.say("start-page").say("back");
    CHECK(visitor.page().title == coachWords().at("desk.pin-choose"));
    visitor.type("1357").type("1358");
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.pin-differs")) != std::string::npos);
    visitor.type("1357").type("1357");
    CHECK(visitor.desk().chosenPin == "1357");
    CHECK_FALSE(visitor.isOver());
    visitor.say("kept");
    CHECK(visitor.isOver());
    CHECK(visitor.takeSaid() == std::vector<VisitSays>{SaysPinKept{}, SaysOver{}});
}

TEST_CASE("a PIN that is lost during the day is nobody's: that is said, and no try is counted") {
    DeskSetUp setUp = deskSetUp();
    bool isLost = true;
    setUp.isPinLost = [&] { return isLost; };
    Visitor visitor(setUp);
    visitor.press({"staff", "leave"});
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.pin-lost")) != std::string::npos);
    for (int i = 0; i < 7; ++i) visitor.type("2468");
    CHECK(visitor.takeSaid().empty());
    CHECK_FALSE(visitor.isOver());
    isLost = false;
    visitor.type("2468");
    CHECK(visitor.isOver());
}

TEST_CASE("a PIN that cannot be kept is said, chosen anew, or left alone") {
    DeskSetUp setUp = deskSetUp();
    setUp.hasPin = false;
    Visitor visitor(setUp);
    visitor.type("1357").type("1357").say("not-kept");
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.pin-not-kept")) != std::string::npos);
    visitor.press("close");
    CHECK(visitor.takeSaid() == std::vector<VisitSays>{SaysLeave{}});
}

TEST_CASE("what is heard from outside of a PIN that is chosen means nothing elsewhere") {
    Visitor visitor;
    visitor.press({"staff", "leave"}).say("kept").say("close").say("not-kept");
    CHECK_FALSE(visitor.isOver());
    CHECK(visitor.at<TypingPin>().what == TypingPin::For::leaving);
}

TEST_CASE("three digits are no PIN, and a ninth is not taken") {
    Visitor visitor;
    visitor.press({"staff", "leave"});
    for (int i = 0; i < 3; ++i) visitor.press("digit/2");
    visitor.press("enter");
    CHECK(visitor.takeSaid().empty());
    CHECK(wordsOf(visitor.page()).find(coachWords().at("desk.pin-short")) != std::string::npos);
    for (int i = 0; i < 9; ++i) visitor.press("digit/2");
    CHECK(visitor.at<TypingPin>().digits.size() == 8);
}

TEST_CASE("behind the PIN there are the questions, the rule book, the check of the rules and the "
          "numbers of today") {
    DeskSetUp setUp = deskSetUp();
    setUp.tally.visits = 17;
    Visitor visitor(setUp);
    visitor.press({"staff", "clinician"}).type("2468");
    visitor.press("today");
    CHECK(wordsOf(visitor.page()).find("17") != std::string::npos);
    visitor.press({"back", "pack-check"});
    CHECK(wordsOf(visitor.page()).find("nobody has reviewed it") != std::string::npos);
    visitor.press({"back", "book", "next-page", "next-page"});
    CHECK(wordsOf(visitor.page()).find("3") != std::string::npos);
    visitor.press({"back", "questions", "page/1", "back", "back", "back"});
    CHECK(visitor.id() == "staff");
}

TEST_CASE("a walk leads through every page of questions, each with the sources it names") {
    Visitor visitor;
    visitor.press({"staff", "clinician"}).type("2468").press("questions");
    for (std::size_t page = 0; page < shippedPack().pages.size(); ++page) {
        visitor.press("walk");
        const std::string words = wordsOf(visitor.page());
        for (const Question& question : shippedPack().questions) {
            if (question.page != page) continue;
            for (const std::string& source : question.sources)
                CHECK(words.find(source.substr(0, source.find(' ')) + ": ") != std::string::npos);
        }
    }
    visitor.say("walk").press("back");
    CHECK(visitor.id() == "questions");
    visitor.press("back");
    CHECK(visitor.id() == "clinician");
}

TEST_CASE("what is behind the PIN is never come back to without it") {
    Visitor visitor;
    visitor.press({"staff", "clinician"}).type("2468");
    visitor.press("start-page");
    CHECK_FALSE(visitor.page().canGoBack);
    visitor.say("back").say("today");
    CHECK(visitor.id() == "desk");
}

} // namespace kneecoach
