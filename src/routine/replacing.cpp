// SPDX-License-Identifier: MIT
#include "routine/replacing.h"

#include <algorithm>

#include "routine/reasons.h"

namespace kneecoach {
namespace {

bool hasToolFor(const Wish& wish, const Step& step) {
    return std::ranges::any_of(step.ways, [&](const Way& way) {
        return std::ranges::find(wish.tools, way.tool) != wish.tools.end();
    });
}

} // namespace

bool isCalledFor(const Wish& wish, const Instead& instead) {
    return instead.when == Instead::When::soreHands ? wish.soreHands : wish.position == PositionId{"side-lying"};
}

RuleId reasonFor(const Instead& instead) {
    return instead.when == Instead::When::soreHands ? because::soreHands : because::position;
}

bool isCalledFor(const Pack& pack, const Wish& wish, const Step& step) {
    const RoutineRules& rules = pack.routine;
    const auto replaces = [&](const Instead& instead) { return instead.step == step.id && isCalledFor(wish, instead); };
    const auto accompanies = [&](const Beside& beside) { return beside.step == step.id && hasToolFor(wish, step); };
    return std::ranges::any_of(rules.instead, replaces) || std::ranges::any_of(rules.beside, accompanies);
}

} // namespace kneecoach
