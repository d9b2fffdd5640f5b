// SPDX-License-Identifier: MIT
#include "routine/plans.h"

#include "support/catch.h"

#include <algorithm>

namespace kneecoach::routine_tests {

const Routine& routineOf(const Plan& plan) {
    REQUIRE(std::holds_alternative<Routine>(plan));
    return std::get<Routine>(plan);
}

const NoRoutine& refusalOf(const Plan& plan) {
    REQUIRE(std::holds_alternative<NoRoutine>(plan));
    return std::get<NoRoutine>(plan);
}

const LegRoutine& legOf(const Plan& plan, Leg leg) {
    const auto& legs = routineOf(plan).legs();
    const auto found = std::ranges::find(legs, leg, &LegRoutine::leg);
    REQUIRE(found != legs.end());
    return *found;
}

std::vector<std::string> stepsOf(const LegRoutine& leg) {
    std::vector<std::string> steps;
    for (const PlannedStep& step : leg.steps)
        steps.push_back(step.step.str() + " " + std::to_string(step.seconds.count()));
    return steps;
}

const PlannedStep* stepOf(const LegRoutine& leg, const StepId& id) {
    const auto step = std::ranges::find(leg.steps, id, &PlannedStep::step);
    return step == leg.steps.end() ? nullptr : &*step;
}

std::size_t countOf(const LegRoutine& leg, const StepId& id) {
    return static_cast<std::size_t>(std::ranges::count(leg.steps, id, &PlannedStep::step));
}

std::string whyLeftOut(const Plan& plan, const StepId& id, Leg leg) {
    const auto* routine = std::get_if<Routine>(&plan);
    for (const LeftOut& left : routine ? routine->leftOut() : std::get<NoRoutine>(plan).leftOut)
        if (left.step == id && left.leg == leg) return left.because.str();
    return {};
}

std::string whyClosed(const Plan& plan, Leg leg) {
    const auto* routine = std::get_if<Routine>(&plan);
    for (const ClosedLeg& closed : routine ? routine->closed() : std::get<NoRoutine>(plan).closed)
        if (closed.leg == leg) return closed.because.str();
    return {};
}

Plan planFor(const Wish& wish, std::initializer_list<Said> said) {
    return planRoutine(kneePack(), permitsWith(kneePack(), said), wish);
}

} // namespace kneecoach::routine_tests
