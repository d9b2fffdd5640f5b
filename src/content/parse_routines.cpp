// SPDX-License-Identifier: MIT
#include "content/parse_parts.h"

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 2> insteadNames{"side-lying", "sore-hands"};

StepId stepId(const Entry& entry, const Pack& pack) { return entry.idIn(pack.steps, "step"); }

std::vector<StepId> stepIds(const Entry& list, const Pack& pack) {
    return list.each([&](const Entry& each) { return stepId(each, pack); });
}

Instead instead(const Entry& entry, const Pack& pack) {
    return {stepId(entry["step"], pack), stepId(entry["for"], pack),
        entry["when"].word<Instead::When>(insteadNames)};
}

NamedRoutine named(const Entry& entry, const Pack& pack) {
    NamedRoutine routine;
    const Entry when = entry["when"];
    routine.id = entry["id"].id<RoutineId>();
    routine.minutes = Minutes(entry["minutes"].number());
    routine.lightOnly = when["light_only"].flag();
    routine.soreHands = when["sore_hands"].flag();
    routine.tools =
        when["tools"].each([&](const Entry& tool) { return tool.idIn(pack.tools, "tool"); });
    routine.leavesOut = stepIds(when["leaves_out"], pack);
    routine.parts = entry["steps"].each([&](const Entry& part) {
        return NamedRoutine::Part{stepId(part["step"], pack), Seconds(part["seconds"].number())};
    });
    return routine;
}

} // namespace

void parseRoutines(const Entry& file, Pack& pack) {
    RoutineRules& rules = pack.routine;
    rules.opening = stepIds(file["opening"], pack);
    rules.closing = stepIds(file["closing"], pack);
    rules.order = stepIds(file["order"], pack);
    rules.core = stepIds(file["core"], pack);
    rules.fill = stepIds(file["fill"], pack);
    rules.asked = stepIds(file["asked"], pack);
    rules.drop = stepIds(file["drop"], pack);
    rules.kept = stepIds(file["kept"], pack);
    rules.instead = file["instead"].each([&](const Entry& each) { return instead(each, pack); });
    rules.beside = file["beside"].each([&](const Entry& each) {
        return Beside{stepId(each["step"], pack), stepId(each["for"], pack)};
    });
    rules.fewRegions =
        static_cast<std::size_t>(std::max(file["few_regions"]["at_most"].number(), 0));
    rules.fewRegionsMinutes = Minutes(file["few_regions"]["minutes"].number());
    rules.named = file["named"].each([&](const Entry& each) { return named(each, pack); });
}

} // namespace kneecoach
