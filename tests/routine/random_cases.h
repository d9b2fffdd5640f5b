// SPDX-License-Identifier: MIT
#pragma once

#include "routine/wish.h"
#include "screening/check.h"

#include <random>

namespace kneecoach::routine_tests {

/// Answer sets and wishes by the dice; the same seed gives the same ones.
class Dice {
public:
    explicit Dice(const Pack& pack, unsigned seed) : pack_(pack), engine_(seed) {}

    Check check();
    Wish wish();

    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    std::size_t below(std::size_t count);

private:
    std::size_t answerTo(const Question& question, int percent);
    RegionBits someRegions();
    void clear(Check& check);
    std::vector<StepId> someSteps(int percent);

    const Pack& pack_;
    std::mt19937 engine_;
};

} // namespace kneecoach::routine_tests
