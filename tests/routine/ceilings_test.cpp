// SPDX-License-Identifier: MIT
#include "routine/ceilings.h"
#include "routine/plans.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

/// A pack nobody would let through: every bound and limit ten times what it is.
Pack greedyPack() {
    Pack pack = kneePack();
    pack.session.limits = {
        Minutes{100}, Minutes{1}, Seconds{600}, Seconds{1200}, Seconds{1800}, Seconds{1200}, 9};
    for (Technique& technique : pack.techniques) {
        technique.longestHold *= 10;
        technique.longestRun *= 10;
    }
    for (Step& step : pack.steps) {
        step.times.most *= 10;
        step.maxPressure = 9;
    }
    pack.routine.named = {};
    return pack;
}

} // namespace

TEST_CASE("a pack's limits may be lower than the ceilings, never higher") {
    const Limits limits = limitsOf(greedyPack());
    CHECK(limits.leg == Minutes{10});
    CHECK(limits.leastLeg == Minutes{5});
    CHECK(limits.hold == Seconds{60});
    CHECK(limits.step == Seconds{120});
    CHECK(limits.longStep == Seconds{180});
    CHECK(limits.knee == Seconds{120});
    CHECK(limits.pressure == 3);

    Pack strict = kneePack();
    strict.session.limits.leg = Minutes{7};
    CHECK(limitsOf(strict).leg == Minutes{7});
    Wish wish;
    wish.minutes = Minutes{10};
    const LegRoutine leg = legOf(planRoutine(strict, permitsWith(strict), wish));
    CHECK(leg.seconds() == Minutes{7});
    CHECK(leg.shorterBecause == RuleId{"leg-minutes"});
}

TEST_CASE("the ceilings hold whatever a pack says") {
    const Pack pack = greedyPack();
    Wish wish;
    wish.firmness = 3;
    wish.minutes = Minutes{10};
    wish.tools = {"hands", "ball"};
    wish.include = {"knee-crease-points", "hamstring-hold", "hip-side-hold", "gentle-knee-rub"};
    for (const PositionId& position :
        {PositionId{"seated"}, PositionId{"half-lying"}, PositionId{"side-lying"}}) {
        wish.position = position;
        const Permits permits = permitsWith(pack);
        const LegRoutine leg = legOf(planRoutine(pack, permits, wish));
        const auto texts = violations(pack, *permits.left, wish, leg);
        INFO((texts.empty() ? std::string() : texts.front()));
        CHECK(texts.empty());
        CHECK(leg.seconds() == Minutes{10});
    }
}

TEST_CASE("neighbouring glides that share a region end together after three minutes") {
    Wish wish;
    wish.position = "half-lying";
    const LegRoutine leg = legOf(planFor(wish));
    REQUIRE(leg.steps[1].step == StepId{"front-thigh-glide"});
    CHECK(leg.steps[0].seconds + leg.steps[1].seconds == Seconds{180});
}

TEST_CASE("an always-off place is never a region") {
    Pack pack = kneePack();
    pack.alwaysOff.push_back({"calf", {Side::back}, {}, {}});
    const Plan plan = planRoutine(pack, permitsWith(pack), Wish{});
    CHECK_FALSE(has(legOf(plan), "calf-kneading"));
    CHECK(whyLeftOut(plan, "calf-kneading") == "no-go");
}
