// SPDX-License-Identifier: MIT
#include "app/desk/visitor.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

Visitor asked() {
    Visitor visitor;
    visitor.press({"check", "go-on", "sitting", "both"});
    return visitor;
}

} // namespace

TEST_CASE(
    "after 90 seconds without a touch it asks whether somebody is there, and shows nothing else") {
    Visitor visitor = asked();
    const std::string before = visitor.id();
    visitor.wait(untilAsked - Millis{500});
    CHECK(visitor.id() == before);
    visitor.wait(Millis{500});
    CHECK(visitor.id() == "still-there");
    CHECK(wordsOf(visitor.page()).find("30") != std::string::npos);
}

TEST_CASE("any press is the answer, presses nothing else, and all that was told is still there") {
    Visitor visitor = asked();
    const std::string before = wordsOf(visitor.page());
    visitor.wait(untilAsked + Millis{20'000});
    visitor.press("here");
    CHECK(wordsOf(visitor.page()) == before);
    visitor.wait(untilAsked - Millis{1'000});
    CHECK(wordsOf(visitor.page()) == before);
}

TEST_CASE("thirty seconds without an answer, and the visit is over") {
    Visitor visitor = asked();
    visitor.wait(untilAsked + untilGone - Millis{500});
    CHECK_FALSE(visitor.isOver());
    visitor.wait(Millis{500});
    REQUIRE(visitor.isOver());
    const auto said = visitor.takeSaid();
    CHECK(said == std::vector<VisitSays>{SaysTouched{}, SaysOver{}});
    CHECK(wordsOf(visitor.page()).find("?") == std::string::npos);
}

TEST_CASE("the seconds that are left count down, each for a second") {
    Visitor visitor = asked();
    visitor.wait(untilAsked);
    for (int second = 30; second > 1; --second) {
        CHECK(wordsOf(visitor.page()).find(std::to_string(second)) != std::string::npos);
        visitor.wait(Millis{1'000});
    }
}

TEST_CASE("an untouched first page is never over") {
    Visitor visitor;
    visitor.wait(Millis{3'600'000});
    CHECK(visitor.id() == "desk");
    CHECK(visitor.takeSaid().empty());
}

TEST_CASE("a first page that somebody touched becomes as fresh as it was, and asks nothing") {
    Visitor scrolled, larger;
    scrolled.touch().wait(untilAsked);
    CHECK(scrolled.isOver());
    larger.press({"letters", "text/200", "start-page"}).wait(untilAsked - Millis{500});
    CHECK(larger.id() == "desk");
    larger.wait(Millis{500});
    CHECK(larger.isOver());
    CHECK(larger.takeSaid() == std::vector<VisitSays>{SaysOver{}});
}

TEST_CASE("whoever comes next can say that nobody is there any more") {
    Visitor visitor = asked();
    visitor.wait(untilAsked);
    visitor.press("over");
    CHECK(visitor.isOver());
}

TEST_CASE("a touch that presses nothing counts as a touch") {
    Visitor visitor = asked();
    visitor.wait(Millis{80'000}).touch().wait(Millis{80'000});
    CHECK(visitor.id() != "still-there");
}

TEST_CASE("the film is not asked about while it plays, and what comes after it is") {
    Visitor visitor;
    visitor.press("show-me");
    while (visitor.id() == "film") visitor.wait(Millis{500});
    CHECK(visitor.id() == "about-check");
    visitor.wait(untilAsked - Millis{1'000});
    CHECK(visitor.id() == "about-check");
    visitor.wait(Millis{1'000});
    CHECK(visitor.id() == "still-there");
}

TEST_CASE("nothing of a visit is asked for in vain: where nothing can change it is not looked at") {
    Visitor visitor = asked();
    const auto look = nextLook(visitor.desk());
    REQUIRE(look);
    CHECK(*look - visitor.desk().touched == untilAsked);
}

} // namespace kneecoach
