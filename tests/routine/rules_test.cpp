// SPDX-License-Identifier: MIT
// What holds the planner to the rules has to be able to fail: each fault is put into a sound leg, and must be found.
#include "routine/plans.h"
#include "support/catch.h"

#include <functional>

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

Wish ballWanted() {
    Wish wish;
    wish.minutes = Minutes{9};
    wish.tools = {"hands", "ball"};
    return wish;
}

struct Fault {
    std::string_view told;
    std::function<void(LegRoutine&)> make;
};

PlannedStep& stepIn(LegRoutine& leg, const StepId& id) {
    return *std::ranges::find(leg.steps, id, &PlannedStep::step);
}

const std::vector<Fault> faults{
    {"not in the catalogue", [](LegRoutine& leg) { leg.steps[2].step = "deep-kneading"; }},
    {"another technique",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").technique = "friction"; }},
    {"another direction",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").direction = Direction::downThigh; }},
    {"a way the catalogue does not know",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").hand = Hand::knuckles; }},
    {"tool not permitted", [](LegRoutine& leg) { stepIn(leg, "thigh-hold").tool = "hammer"; }},
    {"region not permitted: patella",
        [](LegRoutine& leg) { stepIn(leg, "thigh-hold").regions = {"patella"}; }},
    {"an always-off place",
        [](LegRoutine& leg) { stepIn(leg, "thigh-hold").regions = {"patella"}; }},
    {"not a region of this step",
        [](LegRoutine& leg) { stepIn(leg, "thigh-hold").regions = {"calf"}; }},
    {"more than one region",
        [](LegRoutine& leg) {
            stepIn(leg, "thigh-hold").regions = {"rectus-femoris", "vastus-medialis"};
        }},
    {"a region that is left was lost",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").regions.pop_back(); }},
    {"a spot without its region",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").regions.pop_back(); }},
    {"no time", [](LegRoutine& leg) { leg.steps[1].seconds = Seconds{0}; }},
    {"longer than its bound", [](LegRoutine& leg) { leg.steps[1].seconds = Seconds{65}; }},
    {"over hold-seconds", [](LegRoutine& leg) { stepIn(leg, "thigh-hold").seconds = Seconds{65}; }},
    {"over step-seconds",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").seconds = Seconds{185}; }},
    {"over pressure", [](LegRoutine& leg) { stepIn(leg, "calf-kneading").pressure = 3; }},
    {"firmer than permitted", [](LegRoutine& leg) { stepIn(leg, "quad-kneading").pressure = 4; }},
    {"presses at the knee", [](LegRoutine& leg) { stepIn(leg, "knee-circles").pressure = 2; }},
    {"pressure jumps", [](LegRoutine& leg) { stepIn(leg, "quad-kneading").pressure = 3; }},
    {"pressure is not the least of its bounds",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").pressure = 1; }},
    {"a run over step-seconds",
        [](LegRoutine& leg) {
            leg.steps.push_back(leg.steps.back());
            leg.steps.back().seconds = Seconds{150};
        }},
    {"the same twice running", [](LegRoutine& leg) { leg.steps.push_back(leg.steps.back()); }},
    {"over leg-minutes",
        [](LegRoutine& leg) {
            for (PlannedStep& step : leg.steps) step.seconds += Seconds{60};
        }},
    {"over knee-seconds",
        [](LegRoutine& leg) { stepIn(leg, "knee-circles").seconds = Seconds{125}; }},
    {"another position", [](LegRoutine& leg) { leg.steps[3].position = "long-sitting"; }},
    {"more than two changes of set-up",
        [](LegRoutine& leg) { leg.steps[1].setup = "foot-on-stool"; }},
    {"a load that is not the hand's",
        [](LegRoutine& leg) { stepIn(leg, "quad-kneading").load = 0; }},
    {"opens as no tool does", [](LegRoutine& leg) { stepIn(leg, "ball-circles").opensAt.reset(); }},
    {"does not open lightly", [](LegRoutine& leg) { stepIn(leg, "ball-circles").opensAt = 2; }},
    {"a tool nobody wished for",
        [](LegRoutine& leg) { stepIn(leg, "ball-circles").tool = "foam-roller"; }},
    {"not a time within its bounds", [](LegRoutine& leg) { leg.steps[0].seconds += Seconds{1}; }},
    {"opens with another step", [](LegRoutine& leg) { leg.steps.erase(leg.steps.begin()); }},
    {"closes with another step", [](LegRoutine& leg) { leg.steps.pop_back(); }},
    {"does not open and close lightly", [](LegRoutine& leg) { leg.steps[0].pressure = 2; }},
    {"not the best hand", [](LegRoutine& leg) { stepIn(leg, "quad-kneading").hand = Hand::heel; }},
    {"out of order", [](LegRoutine& leg) { std::swap(leg.steps[2], leg.steps[4]); }},
    {"rounds out of order", [](LegRoutine& leg) { leg.steps[3].round = 3; }},
    {"shorter than it could be, without a ceiling",
        [](LegRoutine& leg) { leg.steps.erase(leg.steps.begin() + 2); }},
    {"asked seconds are not told where they should be",
        [](LegRoutine& leg) { leg.asked = Seconds{600}; }},
    {"longer than asked for", [](LegRoutine& leg) { leg.steps[1].seconds += Seconds{5}; }},
    {"another leg than permitted", [](LegRoutine& leg) { leg.leg = Leg::right; }},
};

} // namespace

TEST_CASE("the rules find every fault that is put into a sound leg") {
    const Permits permits = permitsWith(kneePack());
    const LegRoutine sound = legOf(planRoutine(kneePack(), permits, ballWanted()));
    REQUIRE(violations(kneePack(), *permits.left, ballWanted(), sound).empty());
    for (const Fault& fault : faults) {
        LegRoutine leg = sound;
        fault.make(leg);
        std::string all;
        for (const std::string& text : violations(kneePack(), *permits.left, ballWanted(), leg))
            all += text + "\n";
        CHECK_THAT(all, Catch::Matchers::ContainsSubstring(std::string(fault.told)));
    }
}

TEST_CASE("the rules hold a leg to its own permit and wish") {
    const Permits open = permitsWith(kneePack());
    const LegRoutine leg = legOf(planRoutine(kneePack(), open, ballWanted()));
    const auto found = [&](const Permit& permit, const Wish& wish) {
        return violations(kneePack(), permit, wish, leg).size();
    };
    CHECK(found(*open.left, ballWanted()) == 0);
    CHECK(found(open.left->without("calf"), ballWanted()) > 0);
    CHECK(found(open.left->lowered(1), ballWanted()) > 0);
    CHECK(found(*permitsWith(kneePack(), {{"varicose-veins", "yes", {"elsewhere"}}}).left,
              ballWanted())
        > 0);
    Wish other = ballWanted();
    other.leaveOut = {"calf-kneading"};
    CHECK(found(*open.left, other) > 0);
    other = ballWanted();
    other.stool = false;
    CHECK(found(*open.left, other) > 0);
    other = ballWanted();
    other.soreHands = true;
    CHECK(found(*open.left, other) > 0);
    other = ballWanted();
    other.tender.left = {"vastus-medialis"};
    CHECK(found(*open.left, other) > 0);
}
