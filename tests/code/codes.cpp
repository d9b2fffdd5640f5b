// SPDX-License-Identifier: MIT
#include "code/codes.h"

#include <algorithm>

namespace kneecoach::code_tests {
namespace {

bool isKept(const Pack& pack, const StepId& step) {
    return std::ranges::find(pack.routine.kept, step) != pack.routine.kept.end();
}

template <class Things, class Ids>
void sortAs(const Things& things, Ids& ids) {
    std::ranges::sort(ids, {}, [&](const auto& id) { return placeOf(things, id).value(); });
}

} // namespace

Wish Wishes::next() {
    Wish wish;
    wish.legs =
        std::array<PerLeg<bool>, 3>{{{true, true}, {true, false}, {false, true}}}.at(below(3));
    wish.first = bothLegs.at(below(2));
    wish.minutes = Minutes{5 + static_cast<int>(below(6))};
    wish.firmness = 1 + static_cast<int>(below(3));
    wish.tools.clear();
    for (const Tool& tool : pack_.tools)
        if (below(2) == 0) wish.tools.insert(wish.tools.begin(), tool.id);
    if (wish.tools.empty()) wish.tools.push_back(bareHands);
    do wish.position = pack_.positions.at(below(pack_.positions.size())).id;
    while (!find(pack_.positions, wish.position)->canBeWished);
    wish.stool = below(2) == 0;
    const std::size_t rarely = 2 + below(12);
    for (const Step& step : pack_.steps) {
        if (below(rarely) != 0) continue;
        if (!isKept(pack_, step.id) && below(2) == 0) wish.leaveOut.push_back(step.id);
        else if (wish.include.size() < 12)
            wish.include.insert(
                wish.include.begin() + static_cast<int>(below(wish.include.size() + 1)), step.id);
    }
    return wish;
}

std::string bareCode(const Wish& wish, const Pack& pack) {
    std::string code = writePlanCode(pack, wish).value();
    std::erase(code, '-');
    return code;
}

bool isRead(std::string_view code) { return readPlanCode(shippedPack(), code).has_value(); }

Wish fromPaper(Wish wish, const Pack& pack) {
    sortAs(pack.tools, wish.tools);
    sortAs(pack.steps, wish.leaveOut);
    wish.soreHands = false;
    wish.tender = {};
    return wish;
}

} // namespace kneecoach::code_tests
