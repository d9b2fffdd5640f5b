// SPDX-License-Identifier: MIT
// Every sentence of *Choosing* (content.md, section 4) with an example.
#include "routine/plans.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

Wish wishOf(int minutes) {
    Wish wish;
    wish.minutes = Minutes{minutes};
    return wish;
}

Wish lying(const PositionId& position, int minutes = 8) {
    Wish wish = wishOf(minutes);
    wish.position = position;
    return wish;
}

Seconds secondsOf(const LegRoutine& leg, const StepId& id) { return stepOf(leg, id)->seconds; }

std::set<SetupId> setupsOf(const LegRoutine& leg) {
    std::set<SetupId> setups;
    for (const PlannedStep& step : leg.steps) setups.insert(step.setup);
    return setups;
}

const std::initializer_list<StepId> core{"warm-up-glide", "thigh-tapping", "quad-kneading",
    "thigh-hold", "inner-thigh-kneading", "hamstring-kneading", "calf-kneading", "knee-circles",
    "closing-glide"};

} // namespace

TEST_CASE("a routine starts from all core steps that permit, wish and position allow") {
    const LegRoutine all = legOf(planFor(wishOf(8)));
    for (const StepId& id : core) CHECK(has(all, id));

    Wish wish = wishOf(8);
    wish.leaveOut = {"calf-kneading"};
    const Plan plan = planFor(wish, {{"surgery", "over-a-year-ago"}});
    CHECK(whyLeftOut(plan, "calf-kneading") == "leave_out");
    CHECK(whyLeftOut(plan, "knee-circles") == "surgery");
    CHECK(legOf(plan).seconds() == Seconds{480});
}

TEST_CASE("included steps are there from the start") {
    Wish wish = wishOf(8);
    wish.include = {"calf-glide", "gentle-knee-rub"};
    const LegRoutine leg = legOf(planFor(wish));
    CHECK(has(leg, "calf-glide"));
    CHECK(has(leg, "gentle-knee-rub"));
    CHECK_FALSE(has(legOf(planFor(wishOf(8))), "calf-glide"));
}

TEST_CASE("asked steps come only when asked for") {
    CHECK_FALSE(has(legOf(planFor(wishOf(10))), "knee-crease-points"));
    CHECK(whyLeftOut(planFor(wishOf(10)), "knee-crease-points").empty());
    Wish wish = wishOf(8);
    wish.include = {"knee-crease-points"};
    CHECK(has(legOf(planFor(wish)), "knee-crease-points"));
    CHECK(whyLeftOut(planFor(wish, {{"surgery", "over-a-year-ago"}}), "knee-crease-points")
        == "surgery");
}

TEST_CASE("on the side the thigh is kneaded with the top hand instead") {
    const Plan plan = planFor(lying("side-lying"));
    CHECK(has(legOf(plan), "quad-kneading-on-the-side"));
    CHECK(whyLeftOut(plan, "quad-kneading") == "position");
    CHECK(legOf(plan).steps.front().step == StepId{"region-glide"});
    CHECK(legOf(plan).steps.back().step == StepId{"region-glide"});
    CHECK(setupsOf(legOf(plan)) == std::set<SetupId>{"upper-leg"});
    CHECK_FALSE(has(legOf(planFor(wishOf(10))), "quad-kneading-on-the-side"));
}

TEST_CASE("circles with a ball come beside kneading, or for sore hands instead of it") {
    Wish wish = wishOf(10);
    wish.tools = {"hands", "ball"};
    const LegRoutine both = legOf(planFor(wish));
    CHECK((has(both, "ball-circles") && has(both, "quad-kneading")));

    wish.soreHands = true;
    const Plan spared = planFor(wish);
    CHECK((has(legOf(spared), "ball-circles") && !has(legOf(spared), "quad-kneading")));
    CHECK(whyLeftOut(spared, "quad-kneading") == "sore_hands");

    wish.include = {"quad-kneading"};
    CHECK(has(legOf(planFor(wish)), "quad-kneading"));

    wish = wishOf(10);
    wish.soreHands = true;
    CHECK(has(legOf(planFor(wish)), "quad-kneading"));
    CHECK(whyLeftOut(planFor(wish), "ball-circles") == "tools");
}

TEST_CASE("too long at their least times: steps are dropped in their order, until the rest fits") {
    const Plan five = planFor(wishOf(5));
    CHECK(whyLeftOut(five, "knee-circles") == "minutes");
    CHECK(whyLeftOut(five, "thigh-tapping") == "minutes");
    CHECK(whyLeftOut(five, "thigh-hold").empty());
    CHECK(legOf(five).seconds() == Seconds{300});

    Wish wish = wishOf(5);
    wish.include = {"hip-side-hold", "calf-glide", "front-thigh-glide", "gentle-knee-rub",
        "knee-crease-points"};
    const Plan plan = planFor(wish);
    for (const StepId& id : std::initializer_list<StepId>{
             "knee-circles", "thigh-tapping", "thigh-hold", "calf-kneading"})
        CHECK(whyLeftOut(plan, id) == "minutes");
    for (const StepId& id : wish.include) CHECK(has(legOf(plan), id));
}

TEST_CASE("then included ones go, the last first") {
    Wish wish = wishOf(5);
    wish.include = {"front-thigh-glide", "hip-side-hold", "calf-glide", "gentle-knee-rub",
        "region-glide", "region-kneading", "knee-crease-points"};
    const Plan plan = planFor(wish);
    CHECK(whyLeftOut(plan, "hamstring-kneading") == "minutes");
    CHECK(whyLeftOut(plan, "knee-crease-points") == "minutes");
    CHECK(has(legOf(plan), "front-thigh-glide"));
    CHECK(legOf(plan).seconds() == Seconds{300});
}

TEST_CASE("too short at their most: fill steps are added one by one") {
    Wish wish = wishOf(10);
    wish.leaveOut = {"quad-kneading", "thigh-hold"};
    const LegRoutine leg = legOf(planFor(wish));
    CHECK(has(leg, "front-thigh-glide"));
    CHECK_FALSE(has(leg, "region-kneading"));
    CHECK(leg.seconds() == Seconds{600});
    CHECK(leg.steps.back().round == 1);
}

TEST_CASE("then come further rounds, warm-up and closing outside of them") {
    const LegRoutine leg = legOf(planFor(lying("half-lying", 10)));
    CHECK(countOf(leg, "quad-kneading") == 2);
    CHECK(countOf(leg, "warm-up-glide") == 1);
    CHECK(countOf(leg, "closing-glide") == 1);
    CHECK(leg.seconds() == Seconds{600});
}

TEST_CASE("never the same step on the same regions twice running") {
    const LegRoutine leg = legOf(planFor(wishOf(5),
        {{"skin-problem", "yes",
            {"rectus-femoris", "vastus-lateralis", "vastus-medialis", "hamstrings", "calf",
                "tensor-fasciae-latae", "peripatellar"}}}));
    CHECK(stepsOf(leg)
        == std::vector<std::string>{"region-glide 60", "inner-thigh-kneading 60",
            "region-kneading 60", "inner-thigh-kneading 60", "region-glide 60"});
}

TEST_CASE("two more steps are found where no step alone would fit") {
    Wish wish = wishOf(5);
    wish.leaveOut = {"region-kneading"};
    const LegRoutine leg = legOf(planFor(wish,
        {{"skin-problem", "yes",
            {"rectus-femoris", "vastus-lateralis", "vastus-medialis", "hamstrings", "calf",
                "tensor-fasciae-latae", "peripatellar"}}}));
    CHECK(stepsOf(leg)
        == std::vector<std::string>{"region-glide 60", "inner-thigh-kneading 60", "region-glide 60",
            "inner-thigh-kneading 60", "region-glide 60"});
}

TEST_CASE("times start at usual and move in steps of five seconds") {
    const LegRoutine eight = legOf(planFor(wishOf(8)));
    const LegRoutine ten = legOf(planFor(wishOf(10)));
    CHECK(secondsOf(eight, "quad-kneading") == Seconds{110});
    CHECK(secondsOf(ten, "quad-kneading") == Seconds{130});
    for (const PlannedStep& step : ten.steps) CHECK(step.seconds.count() % 5 == 0);
}

TEST_CASE("tender regions grow first and shrink last") {
    Wish wish = wishOf(10);
    wish.tender.left = {"calf"};
    const LegRoutine longer = legOf(planFor(wish));
    CHECK(secondsOf(longer, "calf-kneading") == Seconds{60});
    CHECK(secondsOf(longer, "hamstring-kneading") < Seconds{90});
    wish.minutes = Minutes{7};
    const LegRoutine shorter = legOf(planFor(wish));
    CHECK(secondsOf(shorter, "calf-kneading") == Seconds{45});
    CHECK(secondsOf(shorter, "hamstring-kneading") < Seconds{60});
}

TEST_CASE("a step that takes one region takes a tender one") {
    Wish wish = wishOf(8);
    wish.tender.left = {"vastus-medialis"};
    const Plan plan = planFor(wish);
    CHECK(stepOf(legOf(plan), "thigh-hold")->regions == std::vector<RegionId>{"vastus-medialis"});
    CHECK(stepOf(legOf(plan, Leg::right), "thigh-hold")->regions
        == std::vector<RegionId>{"rectus-femoris"});
    CHECK(stepOf(legOf(planFor(wish, {{"skin-problem", "yes", {"vastus-medialis"}}})), "thigh-hold")
              ->regions
        == std::vector<RegionId>{"rectus-femoris"});
}

TEST_CASE("warm-up, region glide and closing cannot be left out by a wish") {
    Wish wish = wishOf(8);
    wish.leaveOut = {"warm-up-glide", "closing-glide", "region-glide"};
    const LegRoutine leg = legOf(planFor(wish));
    CHECK(leg.steps.front().step == StepId{"warm-up-glide"});
    CHECK(leg.steps.back().step == StepId{"closing-glide"});
}

TEST_CASE("where the front of the thigh is off, a glide over another region opens and closes") {
    const Plan plan = planFor(wishOf(8),
        {{"skin-problem", "yes", {"rectus-femoris", "vastus-lateralis", "vastus-medialis"}}});
    CHECK(legOf(plan).steps.front().step == StepId{"region-glide"});
    CHECK(legOf(plan).steps.back().step == StepId{"region-glide"});
    CHECK(whyLeftOut(plan, "warm-up-glide") == "skin-problem");
}

TEST_CASE("a step over several regions keeps what is left") {
    const LegRoutine leg =
        legOf(planFor(wishOf(8), {{"skin-problem", "yes", {"vastus-lateralis"}}}));
    const PlannedStep& kneading = *stepOf(leg, "quad-kneading");
    CHECK(kneading.regions == std::vector<RegionId>{"rectus-femoris", "vastus-medialis"});
    REQUIRE(kneading.spots.size() == 2);
    CHECK(kneading.spots[0].id == PlaceId{"front"});
    CHECK(kneading.spots[1].id == PlaceId{"inner"});
}

TEST_CASE("the planned steps add up to exactly what was asked for, on both legs") {
    for (int minutes = 5; minutes <= 10; ++minutes) {
        const Plan plan = planFor(wishOf(minutes));
        CHECK(legOf(plan).seconds() == Minutes{minutes});
        CHECK(legOf(plan, Leg::right).seconds() == Minutes{minutes});
        CHECK_FALSE(legOf(plan).asked.has_value());
    }
}

TEST_CASE("or to the cap, and the person is told") {
    const Plan plan = planFor(wishOf(9), {{"varicose-veins", "yes", {"elsewhere"}, Leg::right}});
    CHECK(legOf(plan).seconds() == Minutes{9});
    CHECK(legOf(plan, Leg::right).seconds() == Minutes{5});
    CHECK(legOf(plan, Leg::right).asked == Minutes{9});
    CHECK(legOf(plan, Leg::right).shorterBecause == RuleId{"varicose-veins"});
    CHECK_FALSE(
        legOf(planFor(wishOf(5), {{"varicose-veins", "yes", {"elsewhere"}}})).asked.has_value());
}

TEST_CASE("with one or two full regions left the leg gets five minutes") {
    const LegRoutine two = legOf(planFor(wishOf(8),
        {{"skin-problem", "yes",
            {"rectus-femoris", "vastus-lateralis", "vastus-medialis", "adductors"}}}));
    CHECK(two.seconds() == Minutes{5});
    CHECK(two.shorterBecause == RuleId{"skin-problem"});
    const LegRoutine three = legOf(planFor(wishOf(8),
        {{"skin-problem", "yes", {"rectus-femoris", "vastus-lateralis", "vastus-medialis"}}}));
    CHECK(three.seconds() == Minutes{8});
}

TEST_CASE("one position for the session, and at most two changes of set-up a leg") {
    const LegRoutine leg = legOf(planFor(wishOf(10)));
    int changes = 0;
    for (std::size_t step = 1; step < leg.steps.size(); ++step)
        changes += leg.steps[step].setup != leg.steps[step - 1].setup;
    CHECK(changes == 2);
    for (const PlannedStep& step : leg.steps) CHECK(step.position == PositionId{"seated"});
}

TEST_CASE("without a stool the steps that need one are left out; on a bed none is needed") {
    Wish wish = wishOf(10);
    wish.stool = false;
    const Plan plan = planFor(wish);
    for (const StepId& id : {StepId{"hamstring-kneading"}, StepId{"calf-kneading"}}) {
        CHECK(whyLeftOut(plan, id) == "stool");
        wish.position = "long-sitting";
        CHECK(has(legOf(planFor(wish)), id));
        wish.position = "seated";
    }
    CHECK(legOf(plan).seconds() == Minutes{10});
}

TEST_CASE("steps that need a tool come with it, and open lightly") {
    Wish wish = wishOf(10);
    wish.tools = {"hands", "ball"};
    wish.include = {"hamstring-hold"};
    const LegRoutine leg = legOf(planFor(wish));
    const PlannedStep& circles = *stepOf(leg, "ball-circles");
    CHECK((circles.tool == ToolId{"ball"} && !circles.hand && circles.load == 1));
    CHECK((circles.opensAt == 1 && circles.opensFor == Seconds{15} && circles.pressure == 2));
    CHECK(stepOf(leg, "hamstring-hold")->tool == ToolId{"ball"});
    wish.tools = {"hands"};
    CHECK(whyLeftOut(planFor(wish), "hamstring-hold") == "tools");
}

TEST_CASE("rolling is asked for, lies on the floor, and is body weight") {
    Wish wish = lying("floor");
    wish.tools = {"hands", "foam-roller"};
    wish.include = {"outer-thigh-rolling", "front-thigh-rolling"};
    const Plan plan = planFor(wish);
    CHECK(stepOf(legOf(plan), "outer-thigh-rolling")->pressure == 2);
    CHECK(stepOf(legOf(plan), "outer-thigh-rolling")->opensAt == 1);

    wish.firmness = 1;
    CHECK(whyLeftOut(planFor(wish), "outer-thigh-rolling") == "firmness");
    wish.firmness = 2;
    const Permits lowered{permitsWith(kneePack()).left->lowered(1), std::nullopt};
    CHECK(whyLeftOut(planRoutine(kneePack(), lowered, wish), "outer-thigh-rolling") == "pressure");
    wish.position = "seated";
    CHECK(whyLeftOut(planFor(wish), "outer-thigh-rolling") == "position");
}

TEST_CASE("positions a step also needs must be allowed") {
    Wish wish = lying("floor");
    wish.tools = {"hands", "foam-roller"};
    wish.include = {"front-thigh-rolling", "back-thigh-rolling"};
    Pack pack = kneePack();
    const auto prone = placeOf(pack.positions, PositionId{"prone"}).value();
    for (NamedRestriction& named : pack.restrictions) named.restriction = {};
    for (Question& question : pack.questions)
        if (question.id == QuestionId{"drink-or-pills-today"})
            for (std::size_t answer = 1; answer < question.chain.size(); ++answer)
                question.chain[answer].effect.restriction =
                    Restriction{{{}, {}, {}, {}, PositionBits::only(prone)}, 3, Minutes{10}};
    const Plan plan = planRoutine(pack, permitsWith(pack, {{"drink-or-pills-today", "yes"}}), wish);
    CHECK(has(legOf(plan), "back-thigh-rolling"));
    CHECK(whyLeftOut(plan, "front-thigh-rolling") == "drink-or-pills-today");
}

TEST_CASE("too many changes of set-up: one of the rolls stays out") {
    Wish wish = lying("floor");
    wish.tools = {"hands", "foam-roller"};
    wish.include = {"outer-thigh-rolling", "front-thigh-rolling", "back-thigh-rolling"};
    CHECK(whyLeftOut(planFor(wish), "front-thigh-rolling") == "position");
    CHECK(has(legOf(planFor(wish)), "outer-thigh-rolling"));
}

TEST_CASE("a region glide goes where the hands reach") {
    Wish wish = wishOf(8);
    wish.stool = false;
    wish.include = {"region-glide", "region-kneading"};
    wish.tender.left = {"calf"};
    const LegRoutine leg = legOf(planFor(wish));
    CHECK(stepOf(leg, "region-glide")->regions != std::vector<RegionId>{"calf"});
    CHECK(stepOf(leg, "region-glide")->setup == SetupId{"foot-forward"});
}

TEST_CASE("the pressure of a step is the least of its bound, permit, firmness, and one more than "
          "the step before") {
    Wish wish = wishOf(10);
    wish.firmness = 3;
    const LegRoutine firm = legOf(planFor(wish));
    CHECK(stepOf(firm, "warm-up-glide")->pressure == 1);
    CHECK(stepOf(firm, "quad-kneading")->pressure == 2);      // after tapping at 1
    CHECK(stepOf(firm, "hamstring-kneading")->pressure == 3); // after kneading at 2
    CHECK(stepOf(firm, "calf-kneading")->pressure == 2);
    CHECK(stepOf(firm, "closing-glide")->pressure == 1);
    wish.firmness = 1;
    const LegRoutine light = legOf(planFor(wish));
    CHECK(std::ranges::all_of(
        light.steps, [](const PlannedStep& step) { return step.pressure == 1; }));
}

TEST_CASE("the last step is at pressure 1, whatever it is") {
    Pack pack = kneePack();
    for (Step& step : pack.steps)
        if (step.id == StepId{"closing-glide"}) step.maxPressure = 3;
    Wish wish;
    wish.firmness = 3;
    const Plan plan = planRoutine(pack, permitsWith(pack), wish);
    CHECK(legOf(plan).steps.back().step == StepId{"closing-glide"});
    CHECK(legOf(plan).steps.back().pressure == 1);
}

TEST_CASE("round the knee only where it is allowed, lightly and two minutes at most") {
    Wish wish = wishOf(10);
    wish.include = {"gentle-knee-rub", "knee-crease-points"};
    wish.tender.left = {"peripatellar"};
    const LegRoutine leg = legOf(planFor(wish));
    Seconds knee{0};
    for (const PlannedStep& step : leg.steps)
        if (step.regions == std::vector<RegionId>{"peripatellar"}) knee += step.seconds;
    CHECK(knee == Seconds{120});
}

/// The preparations of a session in a position, in one text.
std::string preparationsIn(std::string_view position) {
    Wish wish = wishOf(8);
    wish.position = PositionId::parse(position).value();
    const Plan plan = planFor(wish);
    std::string all;
    for (const PreparationId& id : routineOf(plan).preparations())
        all += kneePack().words.at("preparations." + id.str()) + '\n';
    return all;
}

TEST_CASE("preparations fit the position: a chair only where one sits on it, no oil on the floor") {
    using Catch::Matchers::ContainsSubstring;
    CHECK_THAT(preparationsIn("seated"), ContainsSubstring("firm chair"));
    for (const char* bed : {"long-sitting", "half-lying", "side-lying"}) {
        const std::string lines = preparationsIn(bed);
        CHECK_THAT(lines, ContainsSubstring("Use a bed"));
        CHECK_THAT(lines, ContainsSubstring("oil on both palms"));
        CHECK_THAT(lines, !ContainsSubstring("chair") && !ContainsSubstring("stool"));
    }
    const std::string floor = preparationsIn("floor");
    CHECK_THAT(floor, ContainsSubstring("Lay a mat") && ContainsSubstring("over the cloth"));
    CHECK_THAT(floor, ContainsSubstring("use no oil") && !ContainsSubstring("the oil"));
    CHECK_THAT(floor, !ContainsSubstring("chair") && !ContainsSubstring("both legs bare"));
    CHECK_THAT(floor, !ContainsSubstring("both palms") && !ContainsSubstring("Wipe"));
}

TEST_CASE("preparations are those that every planned leg allows, in order") {
    const auto all = routineOf(planFor(wishOf(8))).preparations();
    const std::size_t seated = placeOf(kneePack().positions, PositionId{"seated"}).value();
    CHECK(std::ranges::count_if(kneePack().preparations, [&](const Preparation& preparation) {
        return preparation.positions.empty() || preparation.positions.has(seated);
    }) == std::ssize(all));
    const auto some = routineOf(planFor(wishOf(8), {{"on-the-skin", "yes", {"calf"}, Leg::right}}))
                          .preparations();
    CHECK(some.size() + 1 == all.size());
    CHECK(std::ranges::find(some, PreparationId{"heat"}) == some.end());
    Wish left = wishOf(8);
    left.legs.right = false;
    CHECK(routineOf(planFor(left, {{"on-the-skin", "yes", {"calf"}, Leg::right}})).preparations()
        == all);
}
