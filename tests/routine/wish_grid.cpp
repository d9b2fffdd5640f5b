// SPDX-License-Identifier: MIT
#include "routine/wish_grid.h"

namespace kneecoach::routine_tests {
namespace {

/// Each of these wishes, once for each of the values.
template <class Values, class Set>
void vary(std::vector<Wish>& wishes, const Values& values, Set set) {
    std::vector<Wish> varied;
    for (const Wish& wish : wishes)
        for (const auto& value : values) {
            varied.push_back(wish);
            set(varied.back(), value);
        }
    wishes = std::move(varied);
}

std::vector<PositionId> wishable(const Pack& pack) {
    std::vector<PositionId> positions;
    for (const Position& position : pack.positions)
        if (position.canBeWished) positions.push_back(position.id);
    return positions;
}

/// Bare hands with each set of the other tools.
std::vector<std::vector<ToolId>> toolSets(const Pack& pack) {
    std::vector<std::vector<ToolId>> sets{{bareHands}};
    for (const Tool& tool : pack.tools)
        if (tool.id != bareHands)
            for (std::size_t set = 0, count = sets.size(); set < count; ++set) {
                sets.push_back(sets[set]);
                sets.back().push_back(tool.id);
            }
    return sets;
}

} // namespace

std::vector<Wish> wishGrid(const Pack& pack) {
    std::vector<Wish> wishes(1);
    wishes.front().legs.right = false;
    vary(wishes, std::vector{5, 8, 10},
        [](Wish& wish, int value) { wish.minutes = Minutes{value}; });
    vary(wishes, std::vector{1, 2, 3}, [](Wish& wish, int value) { wish.firmness = value; });
    vary(wishes, toolSets(pack), [](Wish& wish, const auto& value) { wish.tools = value; });
    vary(wishes, wishable(pack), [](Wish& wish, const auto& value) { wish.position = value; });
    vary(wishes, std::vector{true, false}, [](Wish& wish, bool value) { wish.stool = value; });
    vary(wishes, std::vector{false, true}, [](Wish& wish, bool value) { wish.soreHands = value; });
    for (Wish& wish : wishes) // rolling is only ever asked for
        if (wish.position == PositionId{"floor"} || wish.soreHands)
            wish.include = pack.routine.asked;
    return wishes;
}

} // namespace kneecoach::routine_tests
