// SPDX-License-Identifier: MIT
#include "paper/get_ready.h"

#include "base/capital.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// What the steps of a plan have in common, each thing once.
struct Common {
    std::vector<PositionId> positions;
    std::vector<ToolId> tools; ///< hands aside
    Pressure firmest = 1;
};

template <class Id>
void keep(std::vector<Id>& ids, const Id& id) {
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

Common commonOf(const Routine& routine) {
    Common common;
    for (const LegRoutine& leg : routine.legs())
        for (const PlannedStep& step : leg.steps) {
            keep(common.positions, step.position);
            if (step.tool != bareHands) keep(common.tools, step.tool);
            common.firmest = std::max(common.firmest, step.pressure);
        }
    return common;
}

/// "Only your hands.", or each tool with its own sentence.
std::string withWhat(const PaperWords& words, const std::vector<ToolId>& tools) {
    std::vector<std::string> parts;
    for (const ToolId& tool : tools) parts.push_back(words.own("plan.with-" + tool.str()));
    return parts.empty() ? words.own("plan.hands-only") : sentences(parts);
}

std::vector<std::string> whatToHave(const PlanOnPaper& plan, const Common& common) {
    const PaperWords& words = plan.words;
    std::vector<std::string> lines;
    for (const PositionId& position : common.positions)
        lines.push_back(words.said("positions." + position.str() + ".how"));
    lines.push_back(sentences({withWhat(words, common.tools), words.own("paper.timer")}));
    for (std::string& line :
        preparationLines(words, plan.routine.preparations(), Preparation::When::before))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> howFirm(const PaperWords& words, Pressure firmest) {
    std::vector<std::string> lines{words.said("firmness.intro")};
    for (Pressure pressure = 1; pressure <= firmest; ++pressure)
        lines.push_back(words.said("firmness." + std::to_string(pressure)));
    lines.push_back(words.said("firmness.limit"));
    return lines;
}

std::string neverTouched(const PaperWords& words) {
    std::vector<std::string> names;
    for (const AlwaysOff& place : words.pack.alwaysOff)
        names.push_back(words.said("always_off." + place.id.str() + ".name"));
    return withCapital(listed(names)) + ".";
}

} // namespace

std::vector<PaperBlock> lookBlocks(
    const PaperWords& words, const std::vector<PreparationId>& preparations) {
    return {Heading{words.own("sit.title"), 2},
        Bullets{preparationLines(words, preparations, Preparation::When::look)}};
}

Section getReady(const PlanOnPaper& plan) {
    const PaperWords& words = plan.words;
    const Common common = commonOf(plan.routine);
    return {words.own("paper.get-ready"), std::nullopt,
        {Bullets{whatToHave(plan, common)}, Heading{words.own("ready.how-firm"), 2},
            Bullets{howFirm(words, common.firmest)},
            Frame{Frame::Kind::stop, words.own("plan.always-off"), {neverTouched(words)}}}};
}

} // namespace kneecoach
