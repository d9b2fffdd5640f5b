// SPDX-License-Identifier: MIT
#include "paper/note_plan.h"

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
            names.push_back(words.nameOf(thing.id));
    return names;
}

std::string firmest(const PaperWords& words, const LegRoutine& leg) {
    const auto step = std::ranges::max_element(leg.steps, {}, &PlannedStep::pressure);
    return words.firmness(step->pressure);
}

Lines whatIsDone(const PaperWords& words, const LegRoutine& leg) {
    const Pack& pack = words.pack;
    const auto isOn = [](const PlannedStep& step, const RegionId& id) {
        return std::ranges::find(step.regions, id) != step.regions.end();
    };
    const auto isBy = [](const PlannedStep& step, const TechniqueId& id) {
        return step.technique == id;
    };
    const auto isWith = [](const PlannedStep& step, const ToolId& id) { return step.tool == id; };
    return {
        words.own("note.where", {{"regions", listed(namesUsed(words, pack.regions, leg, isOn))}}),
        words.own(
            "note.how", {{"techniques", listed(namesUsed(words, pack.techniques, leg, isBy))}}),
        words.own("note.firm", {{"firm", firmest(words, leg)}}),
        words.own("note.with", {{"tools", listed(namesUsed(words, pack.tools, leg, isWith))}})};
}

void addLeftOut(const PaperWords& words, const Exclusions& excluded, Lines& lines) {
    Lines things = words.namesIn(words.pack.regions, excluded.regions);
    std::ranges::copy(
        words.namesIn(words.pack.techniques, excluded.techniques), std::back_inserter(things));
    if (!things.empty()) lines.push_back(words.own("note.left-out", {{"things", listed(things)}}));
}

/// All but how long it takes.
Lines linesOf(const PaperWords& words, const PlanAfterYes& plan) {
    Lines lines =
        plan.routine ? whatIsDone(words, *plan.routine) : Lines{words.own("note.no-plan")};
    addLeftOut(words, plan.restriction.excluded, lines);
    return lines;
}

std::string minutesOf(const LegRoutine& leg) {
    return std::to_string(std::chrono::duration_cast<Minutes>(leg.seconds()).count());
}

std::string howLong(const PaperWords& words, const PlanAfterYes& plan, bool each) {
    const std::string leg = words.own("legs.in-sentence-" + std::string(name(plan.leg)));
    if (!plan.routine) return words.own("legs." + std::string(name(plan.leg)) + "-leg");
    return words.own(each ? "plan.minutes-each" : "note.minutes-one",
        {{"minutes", minutesOf(*plan.routine)}, {"leg", leg}});
}

bool isTheSame(const PaperWords& words, const std::vector<PlanAfterYes>& plans) {
    return plans.size() == 2 && plans[0].routine && plans[1].routine
        && plans[0].routine->seconds() == plans[1].routine->seconds()
        && linesOf(words, plans[0]) == linesOf(words, plans[1]);
}

/// What holds whatever is planned.
Lines always(const PaperWords& words) {
    Lines places;
    for (const AlwaysOff& place : words.pack.alwaysOff) places.push_back(words.nameOf(place.id));
    return {words.own("note.always-off", {{"places", listed(places)}}), words.own("note.each-time"),
        words.said("notes.how-often")};
}

} // namespace

void addPlans(const PaperWords& words, const std::vector<PlanAfterYes>& plans, Section& section) {
    const bool each = isTheSame(words, plans);
    Lines lines;
    for (const PlanAfterYes& plan : plans) {
        if (each && &plan != &plans.front()) continue;
        lines.push_back(howLong(words, plan, each));
        std::ranges::move(linesOf(words, plan), std::back_inserter(lines));
    }
    std::ranges::move(always(words), std::back_inserter(lines));
    section.blocks.push_back(Bullets{std::move(lines)});
}

} // namespace kneecoach
