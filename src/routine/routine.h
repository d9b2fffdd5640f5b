// SPDX-License-Identifier: MIT
#pragma once

#include "base/leg.h"
#include "content/step.h"

#include <optional>
#include <variant>
#include <vector>

namespace kneecoach {

struct Pack;
struct Wish;
struct NoRoutine;
class Permit;
class Routine;

using Permits = PerLeg<std::optional<Permit>>;
using Plan = std::variant<Routine, NoRoutine>;

/// One step as it is to be done.
struct PlannedStep {
    StepId step;
    TechniqueId technique;
    std::vector<RegionId> regions;
    std::vector<Spot> spots; ///< those whose region is left
    ToolId tool = bareHands;
    std::optional<Hand> hand; ///< nothing for a tool without a hand
    Grip grip = Grip::both;
    PositionId position;
    SetupId setup;
    Direction direction = Direction::circles;
    Pressure pressure = 1;
    std::optional<Pressure> opensAt; ///< a tool's first pressure …
    Seconds opensFor{};              ///< … and how long it lasts
    Seconds seconds{};
    int round = 1;
    int load = 0; ///< on the hand, 0 to 3

    friend bool operator==(const PlannedStep& a, const PlannedStep& b);
};

struct LegRoutine {
    Leg leg = Leg::left;
    std::vector<PlannedStep> steps;
    std::optional<Seconds> asked; ///< present where the leg is shorter than the wish …
    RuleId shorterBecause;        ///< … with the question or ceiling that shortened it

    Seconds seconds() const {
        Seconds sum{};
        for (const PlannedStep& step : steps) sum += step.seconds;
        return sum;
    }
    friend bool operator==(const LegRoutine&, const LegRoutine&) = default;
};

/// A step that was left out, and the question, wish key or ceiling that says so.
struct LeftOut {
    Leg leg = Leg::left;
    StepId step;
    RuleId because;

    friend auto operator<=>(const LeftOut&, const LeftOut&) = default;
};

/// A leg that gets no routine, and why.
struct ClosedLeg {
    Leg leg = Leg::left;
    RuleId because;

    friend auto operator<=>(const ClosedLeg&, const ClosedLeg&) = default;
};

/// A routine that was planned under permits. Only `planRoutine` and `admit` make one.
class Routine {
public:
    const std::vector<LegRoutine>& legs() const { return legs_; }
    const std::vector<PreparationId>& preparations() const { return preparations_; }
    const std::vector<LeftOut>& leftOut() const { return leftOut_; }
    const std::vector<ClosedLeg>& closed() const {
        return closed_;
    } ///< legs in the wish that get none

private:
    friend Plan planRoutine(const Pack& pack, const Permits& permits, const Wish& wish);
    friend Plan admit(const Pack& pack, const Permits& permits, std::vector<LegRoutine> legs);
    Routine() = default;

    std::vector<LegRoutine> legs_;
    std::vector<PreparationId> preparations_;
    std::vector<LeftOut> leftOut_;
    std::vector<ClosedLeg> closed_;
};

} // namespace kneecoach
