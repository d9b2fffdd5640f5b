// SPDX-License-Identifier: MIT
#include "routine/replacing.h"

#include "routine/holds.h"
#include "routine/reasons.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool liesOnTheSide(const Pack& pack, const Wish& wish) {
    const Position* position = find(pack.positions, wish.position);
    return position && position->liesOnOtherLeg;
}

bool hasToolFor(const Wish& wish, const Step& step) {
    return std::ranges::any_of(
        step.ways, [&](const Way& way) { return holds(wish.tools, way.tool); });
}

} // namespace

bool isCalledFor(const Pack& pack, const Wish& wish, const Instead& instead) {
    return instead.when == Instead::When::soreHands ? wish.soreHands : liesOnTheSide(pack, wish);
}

RuleId reasonFor(const Instead& instead) {
    return instead.when == Instead::When::soreHands ? because::soreHands : because::position;
}

bool isCalledFor(const Pack& pack, const Wish& wish, const Step& step) {
    const RoutineRules& rules = pack.routine;
    const auto replaces = [&](const Instead& instead) {
        return instead.step == step.id && isCalledFor(pack, wish, instead);
    };
    const auto accompanies = [&](const Beside& beside) {
        return beside.step == step.id && hasToolFor(wish, step);
    };
    return std::ranges::any_of(rules.instead, replaces)
        || std::ranges::any_of(rules.beside, accompanies);
}

} // namespace kneecoach
