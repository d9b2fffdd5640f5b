// SPDX-License-Identifier: MIT
#include "code/wish_choices.h"

#include "routine/holds.h"

#include <array>

namespace kneecoach {
namespace {

enum StepChoice : std::uint32_t { asItComes, included, leftOut };

constexpr std::array<PerLeg<bool>, 3> legChoices{{{true, true}, {true, false}, {false, true}}};
constexpr auto minuteChoices =
    static_cast<std::uint32_t>((ceilings.leg - ceilings.leastLeg).count() + 1);

template <class List>
std::uint32_t count(const List& list) {
    return static_cast<std::uint32_t>(list.size());
}

/// The place of a thing in a list; past its end where it is not there.
template <class List, class T>
std::uint32_t placeIn(const List& list, const T& thing) {
    return static_cast<std::uint32_t>(std::ranges::find(list, thing) - list.begin());
}

std::vector<PositionId> offered(const Pack& pack) {
    std::vector<PositionId> positions;
    for (const Position& each : pack.positions)
        if (each.canBeWished) positions.push_back(each.id);
    return positions;
}

/// A set of tools as bits; the empty one is no choice.
std::uint32_t toolsOf(const Pack& pack, const Wish& wish) {
    std::uint32_t bits = 0;
    for (std::size_t place = 0; place < pack.tools.size(); ++place)
        if (holds(wish.tools, pack.tools[place].id)) bits |= ToolBits::only(place).word();
    return bits == 0 ? 0 : bits - 1;
}

std::uint32_t stepOf(const Wish& wish, const StepId& step) {
    if (holds(wish.include, step)) return included;
    return holds(wish.leaveOut, step) ? leftOut : asItComes;
}

/// The steps of the pack for which this is the choice.
std::vector<StepId> stepsWith(const Pack& pack, const WishChoices& choices, std::uint32_t choice) {
    std::vector<StepId> steps;
    for (std::size_t place = 0; place < pack.steps.size(); ++place)
        if (choices.steps[place] == choice) steps.push_back(pack.steps[place].id);
    return steps;
}

std::vector<std::uint32_t> orderOf(const Wish& wish, std::vector<StepId> unnamed) {
    std::vector<std::uint32_t> order;
    for (const StepId& step : wish.include)
        if (const auto place = placeIn(unnamed, step); place < unnamed.size()) {
            order.push_back(place);
            unnamed.erase(unnamed.begin() + place);
        }
    return order;
}

std::vector<StepId> inOrder(const std::vector<std::uint32_t>& order, std::vector<StepId> unnamed) {
    std::vector<StepId> steps;
    for (const std::uint32_t place : order) {
        steps.push_back(unnamed.at(place));
        unnamed.erase(unnamed.begin() + place);
    }
    return steps;
}

} // namespace

WishChoices choicesOf(const Pack& pack, const Wish& wish) {
    WishChoices choices;
    choices.legs = placeIn(legChoices, wish.legs);
    choices.first = wish.first == Leg::left ? 0 : 1;
    choices.minutes = static_cast<std::uint32_t>((wish.minutes - ceilings.leastLeg).count());
    choices.firmness = static_cast<std::uint32_t>(wish.firmness - 1);
    choices.tools = toolsOf(pack, wish);
    choices.position = placeIn(offered(pack), wish.position);
    choices.stool = wish.stool ? 0 : 1;
    for (const Step& step : pack.steps) choices.steps.push_back(stepOf(wish, step.id));
    choices.order = orderOf(wish, stepsWith(pack, choices, included));
    return choices;
}

Wish wishOf(const Pack& pack, const WishChoices& choices) {
    Wish wish;
    wish.legs = legChoices.at(choices.legs);
    wish.first = choices.first == 0 ? Leg::left : Leg::right;
    wish.minutes = ceilings.leastLeg + Minutes{choices.minutes};
    wish.firmness = static_cast<Pressure>(choices.firmness) + 1;
    wish.tools.clear();
    for (std::size_t place = 0; place < pack.tools.size(); ++place)
        if ((choices.tools + 1) >> place & 1U) wish.tools.push_back(pack.tools[place].id);
    wish.position = offered(pack).at(choices.position);
    wish.stool = choices.stool == 0;
    wish.include = inOrder(choices.order, stepsWith(pack, choices, included));
    wish.leaveOut = stepsWith(pack, choices, leftOut);
    return wish;
}

void eachChoice(const Pack& pack, WishChoices& choices,
    const std::function<void(std::uint32_t, std::uint32_t&)>& visit) {
    visit(count(legChoices), choices.legs);
    visit(2, choices.first);
    visit(minuteChoices, choices.minutes);
    visit(firmest, choices.firmness);
    visit(ToolBits::first(pack.tools.size()).word(), choices.tools);
    visit(count(offered(pack)), choices.position);
    visit(2, choices.stool);
    choices.steps.resize(pack.steps.size());
    for (std::size_t place = 0; place < pack.steps.size(); ++place)
        visit(holds(pack.routine.kept, pack.steps[place].id) ? 2 : 3, choices.steps[place]);
    auto unnamed = static_cast<std::uint32_t>(std::ranges::count(choices.steps, included));
    choices.order.resize(unnamed);
    for (std::uint32_t& place : choices.order) visit(unnamed--, place);
}

} // namespace kneecoach
