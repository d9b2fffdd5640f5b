// SPDX-License-Identifier: MIT
#include "paper/note_plan.h"

#include "paper/names.h"
#include "routine/ceilings.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Lines = std::vector<std::string>;

/// The things of a list of the pack that a step of the routine names, in the pack's order.
template <class List, class Names>
Lines namesUsed(const PaperWords& words, const List& list, const LegRoutine& leg, Names isNamed) {
    Lines names;
    for (const auto& thing : list)
        if (std::ranges::any_of(
                leg.steps, [&](const PlannedStep& step) { return isNamed(step, thing.id); }))
            names.push_back(nameOf(words, thing.id));
    return names;
}

std::string howFirm(const PaperWords& words, const LegRoutine& leg) {
    const auto step = std::ranges::max_element(leg.steps, {}, &PlannedStep::pressure);
    return firmnessName(words, step->pressure);
}

std::string minutesOf(const LegRoutine& leg) {
    return std::to_string(std::chrono::duration_cast<Minutes>(leg.seconds()).count());
}

/// How long and how firmly, and with what.
std::string howMuch(const PaperWords& words, const LegRoutine& leg, const std::string& called) {
    const auto isWith = [](const PlannedStep& step, const ToolId& id) { return step.tool == id; };
    return words.own("note.leg",
        {{"leg", called}, {"minutes", minutesOf(leg)}, {"firm", howFirm(words, leg)},
            {"tools", listed(namesUsed(words, words.pack.tools, leg, isWith))}});
}

std::string whereAndHow(const PaperWords& words, const LegRoutine& leg) {
    const Pack& pack = words.pack;
    const auto isOn = [](const PlannedStep& step, const RegionId& id) {
        return std::ranges::find(step.regions, id) != step.regions.end();
    };
    const auto isBy = [](const PlannedStep& step, const TechniqueId& id) {
        return step.technique == id;
    };
    return words.own("note.where",
        {{"regions", listed(namesUsed(words, pack.regions, leg, isOn))},
            {"techniques", listed(namesUsed(words, pack.techniques, leg, isBy))}});
}

std::string leftOut(const PaperWords& words, const Exclusions& excluded) {
    if (excluded.regions.empty()) return {};
    return " "
        + words.own("note.left-out",
            {{"things", listed(namesIn(words, words.pack.regions, excluded.regions))}});
}

/// What is done to a leg, in one line; `called` is the leg, or each of them. In brief only where hands go, not where they do
/// not.
std::string lineOf(
    const PaperWords& words, const PlanAfterYes& plan, const std::string& called, bool inBrief) {
    const std::string left = inBrief ? std::string() : leftOut(words, plan.restriction.excluded);
    if (!plan.routine) return words.own("note.no-plan", {{"leg", called}}) + left;
    return howMuch(words, *plan.routine, called) + " " + whereAndHow(words, *plan.routine) + left;
}

/// Once for both legs where it is the same.
Lines linesOf(const PaperWords& words, const std::vector<PlanAfterYes>& plans, bool inBrief) {
    const std::string each = words.own("plan.each-leg");
    const std::string first = lineOf(words, plans.front(), each, inBrief);
    if (plans.size() == 2 && lineOf(words, plans.back(), each, inBrief) == first) return {first};
    Lines lines;
    for (const PlanAfterYes& plan : plans)
        lines.push_back(lineOf(words, plan, words.title(plan.leg), inBrief));
    return lines;
}

/// What holds whatever is planned.
Lines always(const PaperWords& words) {
    Lines places;
    for (const AlwaysOff& place : words.pack.alwaysOff) places.push_back(nameOf(words, place.id));
    return {words.own("note.always-off", {{"places", listed(places)}}),
        words.own("note.each-time") + " " + words.said("notes.how-often")};
}

} // namespace

void addPlans(const PaperWords& words, const std::vector<PlanAfterYes>& plans, bool inBrief,
    Section& section) {
    Lines lines = linesOf(words, plans, inBrief);
    std::ranges::move(always(words), std::back_inserter(lines));
    section.blocks.push_back(Bullets{std::move(lines)});
}

} // namespace kneecoach
