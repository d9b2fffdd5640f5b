// SPDX-License-Identifier: MIT
#include "routine/random_cases.h"

#include "routine/knee_pack.h"

namespace kneecoach::routine_tests {

/// Not a distribution of the library: those differ from one to the next.
std::size_t Dice::below(std::size_t count) { return engine_() % count; }

Check Dice::check() {
    Check check = allClear(pack_);
    const int percent = std::array{2, 5, 12, 30}.at(below(4));
    for (std::size_t place = 0; place < pack_.questions.size(); ++place)
        for (Leg leg : bothLegs) {
            const std::size_t answer = answerTo(pack_.questions[place], percent);
            check.answers.give(pack_, place, leg, {answer, check.at, someRegions()});
        }
    clear(check);
    if (chance(20)) check.asked[chance(50) ? Leg::left : Leg::right] = false;
    return check;
}

/// Answers that leave something open, but for one in eight.
std::size_t Dice::answerTo(const Question& question, int percent) {
    if (!chance(percent)) return 0;
    const std::size_t answer = below(question.chain.size());
    const bool stops = question.chain[answer].effect.outcome > Outcome::clearanceNeeded;
    return stops && !chance(12) ? 0 : answer;
}

RegionBits Dice::someRegions() {
    RegionBits regions = RegionBits::only(below(pack_.regions.size()));
    while (chance(60)) regions |= RegionBits::only(below(pack_.regions.size()));
    return regions;
}

void Dice::clear(Check& check) {
    for (std::size_t place = 0; place < pack_.questions.size(); ++place) {
        if (!pack_.questions[place].canNeedClearance() || chance(10)) continue;
        Clearance clearance{place, std::nullopt, "doctor", dayOf(check.at), {}, {}};
        if (chance(10)) clearance.narrowed.maxPressure = 1 + static_cast<int>(below(3));
        if (chance(10)) clearance.narrowed.maxMinutes = Minutes{3 + static_cast<int>(below(8))};
        Exclusions& excluded = clearance.narrowed.excluded;
        if (chance(10)) excluded.regions = someRegions();
        if (chance(5)) excluded.techniques = TechniqueBits::only(below(pack_.techniques.size()));
        if (chance(3)) excluded.tools = ToolBits::only(below(pack_.tools.size()));
        if (chance(3)) excluded.positions = PositionBits::only(below(pack_.positions.size()));
        check.clearances.push_back(clearance);
    }
}

Wish Dice::wish() {
    Wish wish;
    wish.minutes = Minutes{5 + static_cast<int>(below(6))};
    wish.firmness = 1 + static_cast<int>(below(3));
    wish.first = chance(50) ? Leg::left : Leg::right;
    if (chance(15)) wish.legs[chance(50) ? Leg::left : Leg::right] = false;
    for (const Tool& tool : pack_.tools)
        if (tool.id != bareHands && chance(40)) wish.tools.push_back(tool.id);
    if (chance(3)) wish.tools.erase(wish.tools.begin());
    if (chance(50)) wish.position = pack_.positions[below(pack_.positions.size())].id;
    wish.stool = chance(75);
    wish.soreHands = chance(35);
    for (Leg leg : bothLegs)
        while (chance(40))
            wish.tender[leg].push_back(pack_.regions[below(pack_.regions.size())].id);
    wish.include = someSteps(chance(50) ? 15 : 0);
    wish.leaveOut = someSteps(chance(50) ? 20 : chance(10) ? 80 : 0);
    return wish;
}

std::vector<StepId> Dice::someSteps(int percent) {
    std::vector<StepId> steps;
    for (const Step& step : pack_.steps)
        if (chance(percent)) steps.push_back(step.id);
    return steps;
}

} // namespace kneecoach::routine_tests
