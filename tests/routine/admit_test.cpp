// SPDX-License-Identifier: MIT
#include "routine/plans.h"
#include "routine/random_cases.h"
#include "support/catch.h"

#include <functional>

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

Wish ballWish() {
    Wish wish;
    wish.minutes = Minutes{9};
    wish.firmness = 3;
    wish.tools = {"hands", "ball"};
    return wish;
}

PlannedStep& at(LegRoutine& leg, const StepId& id) {
    return *std::ranges::find(leg.steps, id, &PlannedStep::step);
}

Plan readmitted(const LegRoutine& leg, const Permits& permits) {
    return admit(kneePack(), permits, {leg});
}

} // namespace

TEST_CASE("a routine that was planned is admitted as it is, under the same permits") {
    const Permits permits = permitsWith(kneePack());
    const Plan plan = planRoutine(kneePack(), permits, ballWish());
    const Plan again = admit(kneePack(), permits, routineOf(plan).legs());
    CHECK(routineOf(again).legs() == routineOf(plan).legs());
    CHECK(routineOf(again).leftOut().empty());
    CHECK(routineOf(again).preparations() == routineOf(plan).preparations());
}

TEST_CASE("under a lowered permit every step goes on, more lightly") {
    const Permits permits = permitsWith(kneePack());
    const LegRoutine leg = legOf(planRoutine(kneePack(), permits, ballWish()));
    const Permits lowered{permits.left->lowered(1), permits.right};
    const Plan plan = readmitted(leg, lowered);
    CHECK(stepsOf(legOf(plan)) == stepsOf(leg));
    for (const PlannedStep& step : legOf(plan).steps) CHECK(step.pressure == 1);
}

TEST_CASE("the rest of a leg may begin anywhere, with any seconds that are left") {
    const Permits permits = permitsWith(kneePack());
    LegRoutine rest = legOf(planRoutine(kneePack(), permits, ballWish()));
    rest.steps.erase(rest.steps.begin(), rest.steps.begin() + 3);
    rest.steps.front().seconds = Seconds{7};
    const Plan plan = readmitted(rest, permits);
    CHECK(stepsOf(legOf(plan)) == stepsOf(rest));
    CHECK(legOf(plan).steps.front().pressure <= 2);
}

TEST_CASE("a region that was closed since is taken out of its steps, or the step with it") {
    const Permits permits = permitsWith(kneePack());
    const LegRoutine leg = legOf(planRoutine(kneePack(), permits, ballWish()));
    const Permits narrower =
        permitsWith(kneePack(), {{"skin-problem", "yes", {"calf", "vastus-lateralis"}}});
    const Plan plan = readmitted(leg, narrower);
    CHECK(whyLeftOut(plan, "calf-kneading") == "skin-problem");
    CHECK(stepOf(legOf(plan), "quad-kneading")->regions
        == std::vector<RegionId>{"rectus-femoris", "vastus-medialis"});
    CHECK(stepOf(legOf(plan), "quad-kneading")->spots.size() == 2);
    CHECK(violationsOfAdmitted(kneePack(), *narrower.left, legOf(plan)).empty());

    const Permits without{permits.left->without("calf"), std::nullopt};
    CHECK(whyLeftOut(readmitted(leg, without), "calf-kneading") == "no-go");
}

TEST_CASE("a technique or a tool that was closed since goes with its steps") {
    const Permits permits = permitsWith(kneePack());
    const LegRoutine leg = legOf(planRoutine(kneePack(), permits, ballWish()));
    const Plan plan =
        readmitted(leg, permitsWith(kneePack(), {{"varicose-veins", "yes", {"elsewhere"}}}));
    CHECK(whyLeftOut(plan, "thigh-hold") == "varicose-veins");
    CHECK(whyLeftOut(plan, "thigh-tapping") == "varicose-veins");
    CHECK(whyLeftOut(plan, "ball-circles") == "varicose-veins");
    CHECK(legOf(plan).seconds() <= Minutes{5});
    CHECK(whyLeftOut(plan, "closing-glide") == "varicose-veins"); // over the five minutes
}

TEST_CASE("nothing is admitted without a permit for that leg, and no leg twice") {
    const Permits permits = permitsWith(kneePack());
    const LegRoutine leg = legOf(planRoutine(kneePack(), permits, ballWish()));
    CHECK(whyClosed(readmitted(leg, Permits{})) == "not-started");
    CHECK(whyClosed(readmitted(leg, {permits.right, permits.left})) == "not-started");
    const Plan twice = admit(kneePack(), permits, {leg, leg});
    CHECK(routineOf(twice).legs().size() == 1);
    CHECK(whyClosed(twice) == "leg-minutes");
    CHECK(whyClosed(readmitted({Leg::left, {}, {}, {}}, permits)) == "rounds");
}

TEST_CASE("a forged step is dropped, never trusted") {
    struct Forgery {
        StepId step;
        std::string_view because;
        std::function<void(PlannedStep&)> forge;
    };
    const std::vector<Forgery> forgeries{
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.regions.push_back("calf"); }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.regions = {"patella"}; }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.regions = {}; }},
        {"quad-kneading", "no-go",
            [](PlannedStep& step) {
                step.regions = {"rectus-femoris", "rectus-femoris"};
            }},
        {"thigh-hold", "no-go",
            [](PlannedStep& step) {
                step.regions = {"rectus-femoris", "vastus-medialis"};
            }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.technique = "effleurage"; }},
        {"quad-kneading", "no-go",
            [](PlannedStep& step) { step.direction = Direction::downThigh; }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.hand = Hand::knuckles; }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.hand.reset(); }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.grip = Grip::top; }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.tool = "foam-roller"; }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.setup = "foot-on-stool"; }},
        {"quad-kneading", "no-go", [](PlannedStep& step) { step.position = "prone"; }},
        {"quad-kneading", "step-seconds", [](PlannedStep& step) { step.seconds = Seconds{151}; }},
        {"quad-kneading", "step-seconds", [](PlannedStep& step) { step.seconds = Seconds{0}; }},
        {"quad-kneading", "step-seconds", [](PlannedStep& step) { step.seconds = Seconds{-30}; }},
        {"thigh-hold", "hold-seconds", [](PlannedStep& step) { step.seconds = Seconds{61}; }},
        {"calf-kneading", "pressure", [](PlannedStep& step) { step.pressure = 3; }},
        {"knee-circles", "pressure", [](PlannedStep& step) { step.pressure = 2; }},
        {"calf-kneading", "pressure", [](PlannedStep& step) { step.pressure = 0; }},
        {"calf-kneading", "rounds", [](PlannedStep& step) { step.round = 0; }},
    };
    const Permits permits = permitsWith(kneePack());
    const LegRoutine sound = legOf(planRoutine(kneePack(), permits, ballWish()));
    for (const Forgery& forgery : forgeries) {
        LegRoutine leg = sound;
        forgery.forge(at(leg, forgery.step));
        const Plan plan = readmitted(leg, permits);
        CHECK(whyLeftOut(plan, forgery.step) == forgery.because);
        CHECK(legOf(plan).steps.size() == sound.steps.size() - 1);
        CHECK(violationsOfAdmitted(kneePack(), *permits.left, legOf(plan)).empty());
    }
}

TEST_CASE("an unknown step is dropped") {
    const Permits permits = permitsWith(kneePack());
    LegRoutine leg = legOf(planRoutine(kneePack(), permits, ballWish()));
    at(leg, "calf-kneading").step = "deep-tissue";
    CHECK(whyLeftOut(readmitted(leg, permits), "deep-tissue") == "no-go");
}

TEST_CASE("what follows from a step is written anew") {
    const Permits permits = permitsWith(kneePack());
    const LegRoutine sound = legOf(planRoutine(kneePack(), permits, ballWish()));
    LegRoutine leg = sound;
    at(leg, "ball-circles").opensAt.reset();
    at(leg, "quad-kneading").load = 0;
    at(leg, "quad-kneading").spots.clear();
    leg.asked = Seconds{600};
    leg.shorterBecause = "fever";
    CHECK(legOf(readmitted(leg, permits)) == sound);
}

TEST_CASE("the ceilings of a whole leg hold for what is admitted") {
    const Permits permits = permitsWith(kneePack());
    const LegRoutine sound = legOf(planRoutine(kneePack(), permits, ballWish()));
    SECTION("never twice running, and pressure rises by one") {
        LegRoutine leg = sound;
        leg.steps.insert(leg.steps.begin() + 1, leg.steps.front());
        std::erase_if(leg.steps,
            [](const PlannedStep& step) { return step.step == StepId{"inner-thigh-kneading"}; });
        const Plan plan = readmitted(leg, permits);
        CHECK(legOf(plan).steps.size() == leg.steps.size() - 1);
        CHECK(violationsOfAdmitted(kneePack(), *permits.left, legOf(plan)).empty());
    }
    SECTION("round the knee two minutes") {
        const PlannedStep circles = *stepOf(sound, "knee-circles"),
                          kneading = *stepOf(sound, "inner-thigh-kneading");
        const LegRoutine leg{Leg::left, {circles, kneading, circles, kneading, circles}, {}, {}};
        CHECK(whyLeftOut(readmitted(leg, permits), "knee-circles") == "knee-seconds");
    }
    SECTION("a leg ten minutes") {
        LegRoutine leg = sound;
        for (const PlannedStep& step : sound.steps) leg.steps.push_back(step);
        const Plan plan = readmitted(leg, permits);
        CHECK(legOf(plan).seconds() <= Minutes{10});
        CHECK(violationsOfAdmitted(kneePack(), *permits.left, legOf(plan)).empty());
    }
    SECTION("one position for both legs") {
        Wish lying = ballWish();
        lying.position = "long-sitting";
        const LegRoutine right = legOf(planRoutine(kneePack(), permits, lying), Leg::right);
        const Plan plan = admit(kneePack(), permits, {sound, right});
        CHECK(whyClosed(plan, Leg::right) == "position");
    }
}

TEST_CASE("the minutes of a permit hold for what is admitted") {
    const LegRoutine leg = legOf(planRoutine(kneePack(), permitsWith(kneePack()), ballWish()));
    const Permits light = permitsWith(kneePack(), {{"drink-or-pills-today", "yes"}});
    REQUIRE(light.left->maxMinutes() == Minutes{5});
    LegRoutine glides{Leg::left, {}, {}, {}};
    const PlannedStep warmUp = *stepOf(leg, "warm-up-glide"),
                      kneading = *stepOf(leg, "quad-kneading");
    for (int i = 0; i < 3; ++i) {
        glides.steps.push_back(warmUp);
        glides.steps.push_back(kneading);
    }
    REQUIRE(glides.seconds() > Minutes{5});
    CHECK(legOf(readmitted(glides, light)).seconds() <= Minutes{5});
    CHECK(whyLeftOut(readmitted(glides, light), kneading.step) == "drink-or-pills-today");
}

TEST_CASE("whatever is admitted of a shuffled, shaken leg keeps the rules") {
    const Pack& pack = kneePack();
    Dice dice(pack, 7);
    for (int i = 0; i < 1'000; ++i) {
        const Permits before = permitsOf(pack, dice.check()), after = permitsOf(pack, dice.check());
        const Plan plan = planRoutine(pack, before, dice.wish());
        if (!std::holds_alternative<Routine>(plan)) continue;
        std::vector<LegRoutine> legs = routineOf(plan).legs();
        for (LegRoutine& leg : legs)
            for (PlannedStep& step : leg.steps) {
                if (dice.chance(20)) std::swap(step, leg.steps[dice.below(leg.steps.size())]);
                if (dice.chance(10))
                    step.seconds += Seconds{static_cast<int>(dice.below(100)) - 40};
                if (dice.chance(10)) step.pressure = static_cast<int>(dice.below(5));
                if (dice.chance(5))
                    step.regions = {pack.regions[dice.below(pack.regions.size())].id};
                if (dice.chance(5))
                    step.position = pack.positions[dice.below(pack.positions.size())].id;
            }
        const Plan admitted = admit(pack, after, legs);
        if (!std::holds_alternative<Routine>(admitted)) continue;
        for (const LegRoutine& leg : routineOf(admitted).legs()) {
            const auto texts = violationsOfAdmitted(pack, *after[leg.leg], leg);
            INFO((texts.empty() ? std::string() : texts.front()));
            REQUIRE(texts.empty());
        }
    }
}
