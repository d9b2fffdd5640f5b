// SPDX-License-Identifier: MIT
#include "routine/plans.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

using Steps = std::vector<std::string>;

const Steps firstSessions{"warm-up-glide 90", "quad-kneading 90", "inner-thigh-kneading 30",
    "hamstring-kneading 45", "calf-kneading 45", "closing-glide 60"};

const Steps usual{"warm-up-glide 90", "thigh-tapping 30", "quad-kneading 120", "thigh-hold 45",
    "inner-thigh-kneading 45", "hamstring-kneading 60", "calf-kneading 45", "knee-circles 60",
    "closing-glide 45"};

const Steps lightOnly{"warm-up-glide 120", "quad-kneading 60", "inner-thigh-kneading 30",
    "hamstring-kneading 45", "closing-glide 45"};

const Steps soreHands{"warm-up-glide 90", "ball-circles 60", "front-thigh-glide 60",
    "thigh-hold 45", "inner-thigh-kneading 30", "hamstring-hold 30", "calf-glide 45",
    "gentle-knee-rub 60", "closing-glide 60"};

Wish namedWish(int minutes) {
    Wish wish;
    wish.minutes = Minutes{minutes};
    return wish;
}

Wish firstWish() {
    Wish wish = namedWish(6);
    wish.leaveOut = {"thigh-tapping", "thigh-hold", "knee-circles"};
    return wish;
}

Wish namedSoreWish() {
    Wish wish = namedWish(8);
    wish.soreHands = true;
    wish.tools = {"hands", "ball"};
    return wish;
}

void checkSound(const Wish& wish, std::initializer_list<Said> said = {}) {
    const Permits permits = permitsWith(kneePack(), said);
    const Plan plan = planRoutine(kneePack(), permits, wish);
    for (const LegRoutine& leg : routineOf(plan).legs())
        CHECK(violations(kneePack(), *permits[leg.leg], wish, leg).empty());
}

} // namespace

TEST_CASE("the first sessions, six minutes: no holds, no tapping, at most medium") {
    const Plan plan = planFor(firstWish());
    CHECK(stepsOf(legOf(plan)) == firstSessions);
    CHECK(legOf(plan).seconds() == Seconds{360});
    for (const PlannedStep& step : legOf(plan).steps) CHECK(step.pressure <= 2);
    CHECK(whyLeftOut(plan, "thigh-hold") == "leave_out");
    checkSound(firstWish());
}

TEST_CASE("after a flare the first sessions come at pressure 1") {
    const Permits permits = permitsWith(kneePack());
    const Permits lowered{permits.left->lowered(1), permits.right->lowered(1)};
    const Plan plan = planRoutine(kneePack(), lowered, firstWish());
    CHECK(stepsOf(legOf(plan)) == firstSessions);
    for (const PlannedStep& step : legOf(plan).steps) CHECK(step.pressure == 1);
}

TEST_CASE("the usual nine minutes") {
    const Plan plan = planFor(namedWish(9));
    CHECK(stepsOf(legOf(plan)) == usual);
    CHECK(stepsOf(legOf(plan, Leg::right)) == usual);
    CHECK(legOf(plan).seconds() == Seconds{540});
    checkSound(namedWish(9));
}

TEST_CASE("light only: five minutes at pressure 1, and why") {
    const std::initializer_list<Said> said{{"fragile-bones-or-skin", "yes"}};
    const Plan plan = planFor(namedWish(8), said);
    CHECK(stepsOf(legOf(plan)) == lightOnly);
    CHECK(legOf(plan).asked == Seconds{480});
    CHECK(legOf(plan).shorterBecause == RuleId{"fragile-bones-or-skin"});
    for (const PlannedStep& step : legOf(plan).steps) CHECK(step.pressure == 1);
    CHECK(whyLeftOut(plan, "thigh-hold") == "fragile-bones-or-skin");
    CHECK(whyLeftOut(plan, "calf-kneading") == "minutes");
    checkSound(namedWish(8), said);
}

TEST_CASE("sore hands with a ball: eight minutes") {
    const Plan plan = planFor(namedSoreWish());
    CHECK(stepsOf(legOf(plan)) == soreHands);
    CHECK(whyLeftOut(plan, "quad-kneading") == "sore_hands");
    for (const PlannedStep& step : legOf(plan).steps) CHECK(step.load <= 1);
    checkSound(namedSoreWish());
}

TEST_CASE("a named routine comes only where all of it may be done as written") {
    Wish wish = namedWish(8);
    CHECK(stepsOf(legOf(planFor(wish,
              {{"fragile-bones-or-skin", "yes"}, {"skin-problem", "yes", {"vastus-medialis"}}})))
        != lightOnly);
    wish.position = "long-sitting";
    CHECK(stepsOf(legOf(planFor(wish, {{"fragile-bones-or-skin", "yes"}}))) != lightOnly);
    wish = namedWish(9);
    wish.stool = false;
    CHECK(stepsOf(legOf(planFor(wish))) != usual);
    wish = namedWish(9);
    wish.tools = {"hands", "ball"};
    CHECK(stepsOf(legOf(planFor(wish))) != usual);
    wish = namedWish(9);
    wish.tender.left = {"vastus-lateralis"};
    CHECK(stepOf(legOf(planFor(wish)), "thigh-hold")->regions
        == std::vector<RegionId>{"vastus-lateralis"});
    wish = namedWish(9);
    wish.include = {"knee-crease-points"};
    CHECK(has(legOf(planFor(wish)), "knee-crease-points"));
    wish = namedSoreWish();
    wish.tools = {"hands", "ball", "foam-roller"};
    CHECK(stepsOf(legOf(planFor(wish))) != soreHands);
}

TEST_CASE("what is tender on one leg leaves the other one's routine as it is written") {
    Wish wish = namedWish(9);
    wish.tender.right = {"calf"};
    const Plan plan = planFor(wish);
    CHECK(stepsOf(legOf(plan)) == usual);
    CHECK(legOf(plan, Leg::right).seconds() == legOf(plan).seconds());
}
