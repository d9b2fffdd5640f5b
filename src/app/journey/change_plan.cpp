// SPDX-License-Identifier: MIT
#include "app/journey/change_plan.h"

#include "app/journey/wishes.h"
#include "routine/holds.h"
#include "routine/offered.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kneecoach {
namespace {

using OfPlan = ChangingPlan::Of;

constexpr std::array<std::pair<OfPlan, std::string_view>, 12> names{
    {{OfPlan::all, "all"}, {OfPlan::legs, "legs"}, {OfPlan::first, "first"},
        {OfPlan::minutes, "minutes"}, {OfPlan::firmness, "firmness"}, {OfPlan::tools, "tools"},
        {OfPlan::position, "position"}, {OfPlan::floor, "floor"}, {OfPlan::stool, "stool"},
        {OfPlan::hands, "hands"}, {OfPlan::tender, "tender"}, {OfPlan::steps, "steps"}}};

template <class T>
bool turn(std::vector<T>& list, const T& one) {
    if (std::erase(list, one) == 0) list.push_back(one);
    return true;
}

bool changePosition(const Pack& pack, Wish& wish, std::string_view id) {
    const auto position = PositionId::parse(id);
    const Position* known = position ? find(pack.positions, *position) : nullptr;
    if (!known || !known->canBeWished || known->needsVoice) return false;
    wish.position = *position;
    return true;
}

bool turnTool(const Pack& pack, Wish& wish, std::string_view id) {
    const auto tool = ToolId::parse(id);
    const bool isKnown = tool && *tool != bareHands && find(pack.tools, *tool);
    return isKnown && turn(wish.tools, *tool);
}

bool turnTender(const Pack& pack, Wish& wish, Leg leg, std::string_view id) {
    const auto region = RegionId::parse(id);
    return region && find(pack.regions, *region) && turn(wish.tender[leg], *region);
}

template <class T>
bool set(T& to, const T& value) {
    to = value;
    return true;
}

/// Neither a step that no routine does without, nor one that is switched off for everyone here.
bool canBeTurned(const Pack& pack, const StepId& step) {
    return !holds(pack.routine.kept, step) && !isSwitchedOff(pack, step);
}

} // namespace

OfPlan subjectNamed(std::string_view text) {
    for (const auto& [of, name] : names)
        if (name == text) return of;
    return OfPlan::all;
}

std::string_view name(OfPlan of) {
    return std::ranges::find(names, of, &decltype(names)::value_type::first)->second;
}

std::vector<OfPlan> subjects(const Told& told) {
    std::vector<OfPlan> all{OfPlan::legs, OfPlan::first, OfPlan::minutes, OfPlan::firmness,
        OfPlan::tools, OfPlan::position, OfPlan::stool, OfPlan::hands, OfPlan::tender,
        OfPlan::steps};
    const bool isOneLegged = told.check.absent.left || told.check.absent.right;
    if (isOneLegged) std::erase(all, OfPlan::legs);
    if (!told.check.asked.left || !told.check.asked.right) std::erase(all, OfPlan::first);
    return all;
}

bool isOn(const Pack& pack, const Wish& wish, const Step& step) {
    if (holds(pack.routine.asked, step.id)) return holds(wish.include, step.id);
    return !holds(wish.leaveOut, step.id);
}

std::vector<const Step*> turnableSteps(const Pack& pack) {
    std::vector<const Step*> steps;
    for (const Step& step : pack.steps)
        if (canBeTurned(pack, step.id)) steps.push_back(&step);
    return steps;
}

bool turnStep(const Pack& pack, Wish& wish, std::string_view id) {
    const auto named = StepId::parse(id);
    const Step* step = named ? find(pack.steps, *named) : nullptr;
    if (!step || !canBeTurned(pack, step->id)) return false;
    return turn(holds(pack.routine.asked, step->id) ? wish.include : wish.leaveOut, step->id);
}

bool changeWish(const Pack& pack, Wish& wish, Leg tenderLeg, std::string_view asked) {
    const auto minutes = numberBehind(asked, "minutes/");
    if (minutes && holds(minutesToChoose(pack), Minutes(*minutes)))
        return set(wish.minutes, Minutes(*minutes));
    const auto firmness = numberBehind(asked, "firmness/");
    if (firmness && *firmness >= 1 && *firmness <= pack.session.limits.pressure)
        return set(wish.firmness, *firmness);
    if (const auto first = behind(asked, "first/"); first && legNamed(*first))
        return set(wish.first, *legNamed(*first));
    if (const auto stool = behind(asked, "stool/")) return set(wish.stool, *stool == "yes");
    if (const auto id = behind(asked, "position/")) return changePosition(pack, wish, *id);
    if (const auto id = behind(asked, "tool/")) return turnTool(pack, wish, *id);
    if (const auto id = behind(asked, "area/")) return turnTender(pack, wish, tenderLeg, *id);
    if (const auto id = behind(asked, "step/")) return turnStep(pack, wish, *id);
    return false;
}

} // namespace kneecoach
