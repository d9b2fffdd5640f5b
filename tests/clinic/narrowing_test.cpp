// SPDX-License-Identifier: MIT
#include "clinic/any_clinics.h"
#include "routine/offered.h"
#include "routine/plan_routine.h"
#include "routine/random_cases.h"
#include "routine/routine_rules.h"
#include "screening/screen.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;
using namespace kneecoach::clinic_tests;
using routine_tests::Dice;

namespace {

const std::vector<LegRoutine>& legsOf(const Plan& plan) {
    static const std::vector<LegRoutine> none;
    const auto* routine = std::get_if<Routine>(&plan);
    return routine ? routine->legs() : none;
}

const std::vector<LeftOut>& leftOutOf(const Plan& plan) {
    const auto* routine = std::get_if<Routine>(&plan);
    return routine ? routine->leftOut() : std::get<NoRoutine>(plan).leftOut;
}

bool haveSameSteps(const Plan& a, const Plan& b) {
    return std::ranges::equal(
        legsOf(a), legsOf(b), [](const LegRoutine& one, const LegRoutine& two) {
            return one.leg == two.leg && one.steps == two.steps;
        });
}

bool isOff(const Pack& here, const StepId& step) {
    return std::ranges::find(here.offer.without, step) != here.offer.without.end();
}

/// A step that is switched off is never done, and where it is told of, the clinic is the reason.
bool keepsOut(const Pack& here, const Plan& plan) {
    for (const LegRoutine& leg : legsOf(plan))
        for (const PlannedStep& step : leg.steps)
            if (isOff(here, step.step)) return false;
    return std::ranges::all_of(leftOutOf(plan), [&](const LeftOut& left) {
        return isOff(here, left.step) == (left.because == RuleId("clinic"));
    });
}

Permits permitsIn(const Decision& decision) {
    return {decision.legs.left.permit, decision.legs.right.permit};
}

std::string told(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += text + "\n";
    return all;
}

/// Under the clinic nobody gets anything that the pack alone would not give to a smaller wish.
void checkWithin(const Pack& here, const Check& check, const Wish& wish) {
    const Pack& pack = shippedPack();
    const Decision decision = screen(here, check);
    REQUIRE(permitsIn(decision) == permitsIn(screen(pack, check)));
    const Permits permits = permitsIn(decision);
    const Plan plan = planRoutine(here, permits, wish);
    const Wish smaller = offered(here, wish);
    REQUIRE(smaller.minutes <= wish.minutes);
    const Plan own = planRoutine(pack, permits, smaller);
    REQUIRE(haveSameSteps(plan, own));
    REQUIRE(keepsOut(here, plan));
    for (const LegRoutine& leg : legsOf(own)) {
        REQUIRE(permits[leg.leg]);
        REQUIRE(told(routine_tests::violations(pack, *permits[leg.leg], smaller, leg)) == "");
    }
}

/// No number of the pack grows, and nothing else of it changes.
void checkNumbers(const Pack& here) {
    const BetweenRules &now = here.session.between, &own = shippedPack().session.between;
    REQUIRE(now.doseStopAt <= own.doseStopAt);
    REQUIRE(now.doseAdviseAt <= own.doseAdviseAt);
    REQUIRE(now.dose >= own.dose);
    REQUIRE(here.checksum == shippedPack().checksum);
    REQUIRE(here.steps.size() == shippedPack().steps.size());
    REQUIRE(here.session.limits.leg == shippedPack().session.limits.leg);
    REQUIRE(here.session.limits.pressure == shippedPack().session.limits.pressure);
}

} // namespace

TEST_CASE("two thousand clinics: nobody gets more than the pack alone would give, and no leg opens "
          "that was shut") {
    Dice dice(shippedPack(), 20261130);
    const Desk desk;
    for (int file = 0; file < 2'000; ++file) {
        desk.write(writeJson(anyClinic(dice)));
        const ClinicReport report = desk.report();
        INFO(desk.found());
        REQUIRE(report.clinic);
        const Pack here = narrowed(*report.clinic, shippedPack());
        checkNumbers(here);
        for (int person = 0; person < 3; ++person) checkWithin(here, dice.check(), dice.wish());
    }
}

TEST_CASE("a thousand clinics that try to widen a ceiling: each is refused, and names the place") {
    Dice dice(shippedPack(), 11);
    const Desk desk;
    for (int file = 0; file < 1'000; ++file) {
        const Attempt& attempt = attempts().at(static_cast<std::size_t>(file) % attempts().size());
        desk.write(writeJson(with(anyClinic(dice), attempt)));
        const ClinicReport report = desk.report();
        INFO(attempt.key << ": " << writeJson(attempt.value));
        REQUIRE_FALSE(report.clinic);
        REQUIRE(std::ranges::any_of(report.findings,
            [&](const Finding& each) { return each.pointer.starts_with("/" + attempt.key); }));
    }
}

TEST_CASE("a routine put together elsewhere loses the steps that are switched off") {
    Pack here = shippedPack();
    const Check check = person().complete();
    const Permits permits = permitsIn(screen(here, check));
    const Plan before = planRoutine(here, permits, Wish{});
    here.offer.without = {"thigh-tapping", "quad-kneading"};
    const Plan after = admit(here, permits, legsOf(before));
    REQUIRE_FALSE(legsOf(after).empty());
    CHECK(keepsOut(here, after));
}

TEST_CASE("what a clinic closes with the steps it switched off is told as the clinic's doing") {
    Pack here = shippedPack();
    for (const Step& step : here.steps)
        if (std::ranges::find(here.routine.kept, step.id) == here.routine.kept.end())
            here.offer.without.push_back(step.id);
    const Plan plan = planRoutine(here, permitsIn(screen(here, person().complete())), Wish{});
    CHECK(keepsOut(here, plan));
    CHECK_FALSE(leftOutOf(plan).empty());
}

TEST_CASE("minutes that are not offered become the next shorter ones, and that is said") {
    Pack here = shippedPack();
    here.offer.minutes = {Minutes{6}, Minutes{8}};
    const Permits permits = permitsIn(screen(here, person().complete()));
    Wish wish;
    const auto seconds = [&](int minutes) {
        wish.minutes = Minutes{minutes};
        return legsOf(planRoutine(here, permits, wish)).front();
    };
    CHECK(seconds(10).seconds() == Minutes{8});
    CHECK(seconds(10).asked == Seconds{600});
    CHECK(seconds(10).shorterBecause == RuleId("clinic-minutes"));
    CHECK(seconds(7).seconds() == Minutes{6});
    CHECK(seconds(5).seconds() == Minutes{5}); // shorter than all on offer: never made longer
    CHECK_FALSE(seconds(8).asked);
}
