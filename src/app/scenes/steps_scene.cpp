// SPDX-License-Identifier: MIT
#include "app/scenes/plan_parts.h"
#include "app/scenes/work_of.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

using enum Choice::Look;

Stills stepsOf(const Sheet& sheet, const LegRoutine& leg) {
    Stills steps;
    for (const PlannedStep& step : leg.steps)
        steps.items.push_back({workOf(leg.leg, step),
            stepName(sheet, step.step) + ": "
                + sheet.own(
                    "session.seconds", {{"seconds", std::to_string(step.seconds.count())}})});
    return steps;
}

/// Reasons that say nothing of this person: a step that was not needed, or needs what nobody asked for.
bool isOfNoInterest(const RuleId& because) {
    constexpr std::array<std::string_view, 5> dull{
        "tools", "include", "minutes", "position", "not-asked"};
    return std::ranges::find(dull, because.text()) != dull.end();
}

Lines leftOutOf(const Sheet& sheet, const Routine& routine) {
    Lines lines;
    for (const LeftOut& left : routine.leftOut()) {
        if (isOfNoInterest(left.because)) continue;
        const bool asked = std::ranges::find(sheet.journey.told.wish.leaveOut, left.step)
            != sheet.journey.told.wish.leaveOut.end();
        std::string line = stepName(sheet, left.step) + ". "
            + (!asked && left.because == RuleId("leave_out") ? sheet.said("reasons.first-sessions")
                                                             : sheet.because(left.because));
        if (std::ranges::find(lines.words, line) == lines.words.end())
            lines.words.push_back(std::move(line));
    }
    return lines;
}

bool areTheSame(const Routine& routine) {
    return routine.legs().size() == 2
        && routine.legs().front().steps == routine.legs().back().steps;
}

void addLeg(const Sheet& sheet, const std::string& title, const LegRoutine& leg, Scene& scene) {
    scene.blocks.emplace_back(Text{title, Text::Look::lead});
    scene.blocks.emplace_back(stepsOf(sheet, leg));
}

void addLegs(const Sheet& sheet, const Routine& routine, Scene& scene) {
    if (areTheSame(routine))
        return addLeg(sheet, sheet.own("plan.each-leg"), routine.legs().front(), scene);
    for (const LegRoutine& leg : routine.legs()) addLeg(sheet, sheet.title(leg.leg), leg, scene);
}

} // namespace

Scene sceneAt(const Sheet& sheet, const SeeingSteps& seeing) {
    Scene scene = blank("steps", sheet.own("plan.steps-title"));
    const auto* routine = std::get_if<Routine>(&seeing.plan.plan);
    if (!routine) return scene;
    addLegs(sheet, *routine, scene);
    if (Lines left = leftOutOf(sheet, *routine); !left.words.empty()) {
        scene.blocks.emplace_back(Text{sheet.own("plan.left-out"), Text::Look::lead});
        scene.blocks.emplace_back(std::move(left));
    }
    scene.footer = {pressed("back", sheet.own("plan.back-to"), primary)};
    return scene;
}

} // namespace kneecoach
