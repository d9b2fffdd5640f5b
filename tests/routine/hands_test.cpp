// SPDX-License-Identifier: MIT
#include "routine/plans.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

Wish soreWish(int minutes = 8) {
    Wish wish;
    wish.minutes = Minutes{minutes};
    wish.soreHands = true;
    return wish;
}

/// The shipped pack where the back of the thigh and the calf can only be squeezed with the fingers.
Pack fingersOnly() {
    Pack pack = kneePack();
    for (Step& step : pack.steps)
        if (step.id == StepId{"hamstring-kneading"} || step.id == StepId{"calf-kneading"})
            for (Way& way : step.ways) way.hands = {Hand::fingers};
    return pack;
}

Step& stepIn(Pack& pack, const StepId& id) { return pack.steps[placeOf(pack.steps, id).value()]; }

} // namespace

TEST_CASE("hands that are fine use the best hand of a step") {
    const Plan plan = planFor(Wish{});
    CHECK(stepOf(legOf(plan), "quad-kneading")->hand == Hand::fingers);
    CHECK(stepOf(legOf(plan), "quad-kneading")->load == 2);
    CHECK(stepOf(legOf(plan), "thigh-tapping")->hand == Hand::fingertips);
}

TEST_CASE("sore hands use the hand with the lowest load, and a step may end sooner for them") {
    const LegRoutine leg = legOf(planFor(soreWish(10)));
    CHECK(stepOf(leg, "quad-kneading")->hand == Hand::heel);
    CHECK(stepOf(leg, "quad-kneading")->seconds == Seconds{60});
    CHECK(stepOf(leg, "hamstring-kneading")->hand == Hand::heel);
    CHECK(stepOf(leg, "thigh-tapping")->hand == Hand::palms);
    CHECK(leg.seconds() == Minutes{10});
}

TEST_CASE("between two heavy steps sore hands get a glide") {
    const Pack pack = fingersOnly();
    const Permits permits = permitsWith(pack);
    const LegRoutine leg = legOf(planRoutine(pack, permits, soreWish()));
    const PlannedStep* first = stepOf(leg, "hamstring-kneading");
    REQUIRE(first);
    CHECK(first->load == 2);
    CHECK(first[1].step == StepId{"region-glide"});
    CHECK(first[1].load == 1);
    CHECK(first[2].step == StepId{"calf-kneading"});
    CHECK(violations(pack, *permits.left, soreWish(), leg).empty());
}

TEST_CASE("where no glide fits between, the second is dropped") {
    Pack pack = fingersOnly();
    stepIn(pack, "region-glide").where = {{0, 0}};
    stepIn(pack, "region-glide").regions = {"rectus-femoris"};
    std::erase(pack.routine.fill, StepId{"region-glide"});
    const Plan plan = planRoutine(pack, permitsWith(pack), soreWish());
    CHECK(has(legOf(plan), "hamstring-kneading"));
    CHECK(whyLeftOut(plan, "calf-kneading") == "sore_hands");
    CHECK(legOf(plan).seconds() == Minutes{8});
}

TEST_CASE("a step no sore hand may do is left out") {
    Pack pack = kneePack();
    stepIn(pack, "quad-kneading").soreHands = SoreHands{{Hand::heel}, Seconds{30}};
    const Plan plan = planRoutine(pack, permitsWith(pack), soreWish());
    CHECK(whyLeftOut(plan, "quad-kneading") == "sore_hands");
}
