// SPDX-License-Identifier: MIT
#include "app/scenes/plan_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::string minutes(Millis time) {
    return std::to_string(std::chrono::ceil<Minutes>(time).count());
}

/// The tools of a routine, hands aside, each once.
std::vector<ToolId> toolsOf(const Routine& routine) {
    std::vector<ToolId> tools;
    for (const LegRoutine& leg : routine.legs())
        for (const PlannedStep& step : leg.steps)
            if (step.tool != bareHands && std::ranges::find(tools, step.tool) == tools.end())
                tools.push_back(step.tool);
    return tools;
}

std::string placeOf(const Sheet& sheet) {
    const PositionId& position = sheet.journey.told.wish.position;
    if (position == PositionId("seated")) return sheet.own("plan.stay-seated");
    return sheet.own(position == PositionId("floor") ? "plan.stay-floor" : "plan.stay-bed");
}

} // namespace

std::string lengths(const Sheet& sheet, const Routine& routine) {
    const auto& legs = routine.legs();
    const bool same = legs.size() > 1 && legs.front().seconds() == legs.back().seconds();
    if (same) return sheet.own("plan.minutes-each", {{"minutes", minutes(legs.front().seconds())}});
    std::string all;
    for (const LegRoutine& leg : legs)
        all += (all.empty() ? "" : " ")
            + sheet.own("plan.minutes-one",
                {{"minutes", minutes(leg.seconds())}, {"leg", sheet.inSentence(leg.leg)}});
    return all;
}

std::string waysAndPlace(const Sheet& sheet, const Routine& routine) {
    std::string ways;
    for (const ToolId& tool : toolsOf(routine))
        ways += (ways.empty() ? "" : " ") + sheet.own("plan.with-" + tool.str());
    return (ways.empty() ? sheet.own("plan.hands-only") : ways) + " " + placeOf(sheet);
}

void addClosed(const Sheet& sheet, const NoRoutine& none, Scene& scene) {
    scene.blocks.push_back(Notice{sheet.own("plan.nothing-left"), Notice::Tone::careful});
    std::vector<std::string> lines;
    for (const ClosedLeg& closed : none.closed)
        lines.push_back(sheet.title(closed.leg) + ": " + sheet.because(closed.because));
    scene.blocks.push_back(Lines{std::move(lines)});
}

std::string stepName(const Sheet& sheet, const StepId& step) {
    return sheet.said("steps." + step.str() + ".name");
}

Lines preparations(const Sheet& sheet, const Routine& routine) {
    return linesFor(sheet, routine.preparations(), Preparation::When::before);
}

Choice beginning(const Sheet& sheet, const Routine& routine) {
    const auto& before = routine.preparations();
    const bool oiled = std::ranges::find(before, PreparationId("oil")) != before.end();
    return pressed(
        "begin", sheet.own(oiled ? "ready.oil-on" : "ready.no-oil"), Choice::Look::primary);
}

} // namespace kneecoach
