// SPDX-License-Identifier: MIT
#include "app/errands.h"
#include "app/papers.h"
#include "app/reminders.h"
#include "app/walker.h"
#include "code/plan_code.h"
#include "printing/print.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

std::string codeOf(const Wish& wish) { return writePlanCode(shippedPack(), wish).value(); }

Wish oneLegFirmAndShort() {
    Wish wish;
    wish.minutes = Minutes{5};
    wish.firmness = 1;
    return wish;
}

} // namespace

TEST_CASE("what is to be printed is said once, and how it went is told on the same page") {
    for (const PrintFault fault : {PrintFault::noService, PrintFault::noPrinter,
             PrintFault::noUsual, PrintFault::noAnswer, PrintFault::notTaken}) {
        Walker walker;
        walker.toThePlan().press({"paper", "print"});
        CHECK(walker.journey().errand == Errand::print);
        walker.say(name(fault));
        CHECK(walker.journey().errand == Errand::none);
        CHECK(walker.isAt<OnPaper>());
        const std::string said = coachWords().at("paper." + std::string(name(fault)));
        CHECK(wordsOf(walker.scene()).find(said) != std::string::npos);
    }
}

TEST_CASE("from paper the way leads back to where it was asked for") {
    Walker plan;
    plan.toThePlan().press({"paper", "large", "back"});
    CHECK(plan.isAt<YourPlan>());
    Walker end;
    end.toThePlan().press({"start", "begin"}).playToTheEnd().press({"paper", "back"});
    CHECK(end.isAt<AtEnd>());
}

TEST_CASE("a session that hurt gives no paper of its routine") {
    Walker walker;
    walker.toThePlan().press({"start", "begin"}).play(Seconds{60}).say("hurts");
    walker.press({"hurt-sharp", "pain-stays"});
    while (walker.isAt<Recheck>()) walker.press("answer/no");
    walker.playToTheEnd();
    REQUIRE(walker.isAt<AtEnd>());
    CHECK_FALSE(walker.place<AtEnd>().plan);
}

TEST_CASE("who may not start today can print the note, never a routine") {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("diabetes");
    walker.press("answer/yes").answerMildly();
    walker.press({"no", "note"});
    CHECK_FALSE(walker.place<OnPaper>().plan);
    const Paper note =
        paperOf({shippedPack(), coachWords(), walker.journey()}, walker.place<OnPaper>());
    CHECK(note.title == coachWords().at("note.title"));
}

TEST_CASE("a code makes the same wish, and the plan comes from the person's own answers") {
    Walker walker;
    walker.toThePlan().press("code").say("code/" + codeOf(oneLegFirmAndShort()));
    CHECK(walker.isAt<YourPlan>());
    CHECK(walker.journey().told.wish.minutes == Minutes{5});
    CHECK(walker.journey().told.wish.firmness == 1);
}

TEST_CASE("a code asks for what is new before anything is planned") {
    Wish right = oneLegFirmAndShort();
    right.legs = {false, true};
    right.first = Leg::right;
    Walker walker;
    walker.press({"start", "sitting", "left"}).answerMildly();
    walker.press("code").say("code/" + codeOf(right));
    CHECK_FALSE(walker.isAt<YourPlan>());
    CHECK(walker.isAt<Inquiry>());
}

TEST_CASE("a damaged code changes nothing, and it is said") {
    Walker walker;
    walker.toThePlan().press("code");
    const Wish before = walker.journey().told.wish;
    std::string code = codeOf(oneLegFirmAndShort());
    code.back() = code.back() == '3' ? '4' : '3';
    walker.say("code/" + code);
    CHECK(walker.isAt<TypingCode>());
    CHECK(walker.journey().told.wish == before);
    CHECK(wordsOf(walker.scene()).find(coachWords().at("plan.code-wrong")) != std::string::npos);
}

TEST_CASE("every choice of days leaves a day between") {
    for (const ReminderDays& days : reminderDays) CHECK(isGentle(days.days));
    CHECK(isGentle(reminderOf(coachWords(), Reminding{.days = 99}).days));
}

} // namespace kneecoach
