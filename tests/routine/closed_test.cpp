// SPDX-License-Identifier: MIT
#include "routine/plans.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::routine_tests;

TEST_CASE("no routine without a permit, and a permit counts only for its own leg") {
    Permits none;
    CHECK(whyClosed(planRoutine(kneePack(), none, Wish{})) == "not-started");
    CHECK(whyClosed(planRoutine(kneePack(), none, Wish{}), Leg::right) == "not-started");

    const Permits own = permitsWith(kneePack());
    const Permits swapped{own.right, own.left};
    CHECK(whyClosed(planRoutine(kneePack(), swapped, Wish{})) == "not-started");
}

TEST_CASE("a leg that may not start is named beside the one that may") {
    const Plan plan = planFor(Wish{}, {{"injury-in-72-hours", "yes", {}, Leg::right}});
    CHECK(routineOf(plan).legs().size() == 1);
    CHECK(whyClosed(plan, Leg::right) == "not-started");
    CHECK(whyClosed(plan, Leg::left).empty());
}

TEST_CASE("a leg nobody wishes for is not planned, nor missed") {
    Wish wish;
    wish.legs.left = false;
    CHECK(routineOf(planFor(wish)).legs().size() == 1);
    CHECK(routineOf(planFor(wish)).closed().empty());
    wish.legs.right = false;
    CHECK(whyClosed(planFor(wish)) == "legs");
}

TEST_CASE("the leg to begin with comes first") {
    Wish wish;
    wish.first = Leg::right;
    CHECK(routineOf(planFor(wish)).legs().front().leg == Leg::right);
}

TEST_CASE("the choice that left nothing is named") {
    Wish wish;
    SECTION("tools") {
        wish.tools = {"ball"};
        CHECK(whyClosed(planFor(wish)) == "tools");
        CHECK(whyLeftOut(planFor(wish), "quad-kneading") == "tools");
    }
    SECTION("position") {
        wish.position = "prone";
        CHECK(whyClosed(planFor(wish)) == "position");
    }
    SECTION("a position the permit takes away") {
        wish.position = "floor";
        CHECK(whyClosed(planFor(wish, {{"fragile-bones-or-skin", "yes"}})) == "position");
        CHECK(whyLeftOut(planFor(wish, {{"fragile-bones-or-skin", "yes"}}), "quad-kneading")
            == "fragile-bones-or-skin");
    }
    SECTION("lying on a leg that may not start") {
        wish.position = "side-lying";
        const Plan plan = planFor(wish, {{"injury-in-72-hours", "yes", {}, Leg::right}});
        CHECK(whyClosed(plan) == "position");
        CHECK(whyLeftOut(plan, "hamstring-kneading") == "other-leg");
    }
    SECTION("stool") {
        wish.stool = false;
        const Plan plan = planFor(wish,
            {{"skin-problem", "yes",
                {"rectus-femoris", "vastus-lateralis", "vastus-medialis", "adductors",
                    "tensor-fasciae-latae", "peripatellar"}}});
        CHECK(whyClosed(plan) == "stool");
    }
    SECTION("leave out") {
        for (const Step& step : kneePack().steps) wish.leaveOut.push_back(step.id);
        const Plan plan = planFor(wish,
            {{"skin-problem", "yes",
                {"rectus-femoris", "vastus-lateralis", "vastus-medialis", "hamstrings", "calf",
                    "tensor-fasciae-latae", "peripatellar"}}});
        CHECK(whyClosed(plan) == "leave_out");
        CHECK(whyLeftOut(plan, "inner-thigh-kneading") == "leave_out");
    }
}

TEST_CASE("where no technique may open a leg, the question that took it is named") {
    Pack pack = kneePack();
    const auto glide = placeOf(pack.techniques, TechniqueId{"effleurage"}).value();
    for (Question& question : pack.questions)
        if (question.id == QuestionId{"drink-or-pills-today"})
            for (std::size_t answer = 1; answer < question.chain.size(); ++answer)
                question.chain[answer].effect.restriction.excluded.techniques =
                    TechniqueBits::only(glide);
    CHECK(whyClosed(planRoutine(pack, permitsWith(pack, {{"drink-or-pills-today", "yes"}}), Wish{}))
        == "drink-or-pills-today");
}

TEST_CASE("minutes that rounds cannot fill make a leg shorter, never under five minutes") {
    Pack pack = kneePack();
    pack.routine.order = {"quad-kneading"};
    pack.routine.core = {"warm-up-glide", "quad-kneading", "closing-glide"};
    pack.routine.fill = {};
    std::erase_if(pack.steps, [&](const Step& step) {
        return step.id != StepId{"warm-up-glide"} && step.id != StepId{"quad-kneading"}
        && step.id != StepId{"closing-glide"};
    });
    pack.routine.drop = {};
    pack.routine.named = {};
    const Plan plan = planRoutine(pack, permitsWith(pack), Wish{});
    CHECK(legOf(plan).seconds() == Seconds{360}); // 120, 150 and 90 s: all of them at their most
    CHECK(legOf(plan).asked == Seconds{480});
    CHECK(legOf(plan).shorterBecause == RuleId{"rounds"});

    pack.steps[1].times = {Seconds{30}, Seconds{60}, Seconds{60}};
    CHECK(whyClosed(planRoutine(pack, permitsWith(pack), Wish{})) == "rounds");
}
