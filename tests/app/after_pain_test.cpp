// SPDX-License-Identifier: MIT
#include "app/walker.h"
#include "support/catch.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Catch::Matchers::ContainsSubstring;

/// In a session; the left leg comes first.
Walker inSession() {
    Walker walker;
    walker.toThePlan().press({"start", "begin"}).play(Seconds{10});
    return walker;
}

bool mayStart(const Walker& walker, Leg leg) {
    const auto* plan = std::get_if<YourPlan>(&walker.journey().place);
    return plan && plan->decision.mayStart(leg);
}

} // namespace

TEST_CASE("a leg that pain ended stays closed for the day, whatever is answered after it") {
    Walker walker = inSession();
    walker.say("hurts").press({"hurt-sharp", "pain-stays"});
    REQUIRE(walker.isAt<Recheck>());
    while (walker.asked() != "hot-swollen-knee") walker.press("answer/no");
    walker.press({"answer/yes", "left"});
    while (walker.isAt<Recheck>()) walker.press("answer/no");
    REQUIRE(walker.isAt<Stopped>());
    walker.press("mistake").answerMildly();
    CHECK_FALSE(mayStart(walker, Leg::left));
    CHECK_FALSE(walker.isAt<InSession>());
    if (walker.isAt<Shut>()) walker.press("only-one");
    CHECK_FALSE(mayStart(walker, Leg::left));
    CHECK(mayStart(walker, Leg::right));
}

TEST_CASE("it stays closed when the program is opened again the same day, and opens the next") {
    Walker walker = inSession();
    walker.play(Seconds{60}).say("hurts").press({"hurt-sharp", "pain-stays"});
    while (walker.isAt<Recheck>()) walker.press("answer/no");
    walker.say("end").say("end").comeBack(0);
    const Check sameDay = judged(shippedPack(), walker.journey().told);
    CHECK(std::ranges::count(sameDay.stops, RuleId("hurt"), &Stop::rule) == 1);
    walker.comeBack(1);
    const Check nextDay = judged(shippedPack(), walker.journey().told);
    CHECK(std::ranges::count(nextDay.stops, RuleId("hurt"), &Stop::rule) == 0);
}

TEST_CASE("after a stop within a session, a mistake asks that whole page again") {
    Walker walker = inSession();
    walker.play(Seconds{60}).say("hurts").press({"hurt-sharp", "pain-stays"});
    while (walker.asked() != "clot-signs") walker.press("answer/no");
    walker.press({"answer/yes", "left"});
    while (walker.isAt<Recheck>()) walker.press("answer/no");
    CHECK_THAT(wordsOf(walker.scene()), ContainsSubstring("Wipe any oil off"));
    walker.press("mistake");
    CHECK(walker.scene().id == "list-get-help-signs");
}

TEST_CASE("after pain the last page does not say well done") {
    Walker walker = inSession();
    walker.play(Seconds{60}).say("hurts").press({"hurt-sharp", "pain-stays"});
    while (walker.isAt<Recheck>()) walker.press("answer/no");
    walker.playToTheEnd();
    REQUIRE(walker.isAt<AtEnd>());
    CHECK(walker.scene().title == "That is enough for today");
}

TEST_CASE("space goes on from a pause, and it may hurt on every page of a session") {
    Walker walker = inSession();
    walker.say("pause");
    const auto keys = walker.scene().keys;
    CHECK(keys.at(Qt::Key_Space) == "go-on");
    CHECK(keys.at(Qt::Key_H) == "hurts");
    walker.say("end");
    CHECK(walker.scene().keys.at(Qt::Key_H) == "hurts");
    CHECK(walker.say("hurts").scene().id == "how-it-hurts");
}

TEST_CASE("no, go on goes on") {
    Walker walker = inSession();
    walker.say("end").press("end-no");
    CHECK(walker.place<InSession>().playhead.isRunning());
}

} // namespace kneecoach
