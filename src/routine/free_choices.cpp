// SPDX-License-Identifier: MIT
#include "routine/free_choices.h"

#include "routine/holds.h"
#include "routine/reasons.h"

namespace kneecoach {
namespace {

void takeAnyTool(const Pack& pack, const Permit&, Wish& wish) {
    for (const Tool& tool : pack.tools)
        if (!holds(wish.tools, tool.id)) wish.tools.push_back(tool.id);
}

void takeTheFirstPosition(const Pack& pack, const Permit& permit, Wish& wish) {
    const auto isFree = [&](const Position& one) {
        return one.canBeWished && permit.allows(one.id);
    };
    const auto position = std::ranges::find_if(pack.positions, isFree);
    if (position != pack.positions.end()) wish.position = position->id;
}

void takeAStool(const Pack&, const Permit&, Wish& wish) { wish.stool = true; }
void leaveNothingOut(const Pack&, const Permit&, Wish& wish) { wish.leaveOut.clear(); }
void haveGoodHands(const Pack&, const Permit&, Wish& wish) { wish.soreHands = false; }

} // namespace

const std::vector<FreeChoice>& freeChoices() {
    static const std::vector<FreeChoice> choices{
        {because::tools, takeAnyTool},
        {because::position, takeTheFirstPosition},
        {because::stool, takeAStool},
        {because::leaveOut, leaveNothingOut},
        {because::soreHands, haveGoodHands},
    };
    return choices;
}

} // namespace kneecoach
