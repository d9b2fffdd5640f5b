// SPDX-License-Identifier: MIT
#pragma once

#include "support/session.h"

#include <array>
#include <cstdlib>
#include <numeric>
#include <random>

/// Sessions played with random wishes, ticks and commands; the same seed is the same session.
namespace kneecoach {

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int upTo(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

private:
    std::mt19937 engine_;
};

inline Wish anyWish(Dice& dice) {
    Wish wish;
    wish.minutes = Minutes{5 + dice.upTo(5)};
    wish.firmness = 1 + dice.upTo(2);
    if (dice.oneIn(2)) wish.tools = {"hands", "ball"};
    if (dice.oneIn(3)) wish.soreHands = true;
    if (dice.oneIn(3)) wish.include = {"knee-crease-points"};
    if (dice.oneIn(4)) wish.position = "side-lying";
    if (dice.oneIn(4)) wish.legs.left = false;
    return wish;
}

/// Plays a random wish with random ticks; `each` may do something after one.
template <class Each>
void play(unsigned seed, int turns, Each each) {
    Dice dice(seed);
    const Wish wish = anyWish(dice);
    const Plan plan = planRoutine(shippedPack(), openPermits(), wish);
    if (!std::holds_alternative<Routine>(plan)) return;
    Sitting sitting(wish);
    for (int i = 0; i < turns && !sitting.head.isOver(); ++i) {
        const int longest = dice.oneIn(50) ? 2000 : dice.oneIn(3) ? 900 : 100;
        sitting.tickTo(sitting.now + Millis{dice.upTo(longest)});
        each(sitting, dice);
    }
}

/// So many seeds from a first one on; TEST_DEPTH asks for more of each.
inline std::vector<unsigned> seeds(unsigned first, unsigned usual) {
    const char* depth = std::getenv("TEST_DEPTH");
    std::vector<unsigned> all(
        usual * static_cast<unsigned>(depth ? std::max(1, std::atoi(depth)) : 1));
    std::iota(all.begin(), all.end(), first * 1'000'000);
    return all;
}

inline Command anyCommand(Dice& dice) {
    return static_cast<Command>(dice.upTo(static_cast<int>(Command::ready)));
}

/// As people press: mostly moving about, seldom ending anything.
inline Command likelyCommand(Dice& dice) {
    if (dice.oneIn(12)) return anyCommand(dice);
    constexpr std::array often{Command::pause, Command::goOn, Command::onceMore,
        Command::theOneBefore, Command::skip, Command::undoSkip, Command::faster, Command::slower,
        Command::ready, Command::theOneBefore};
    return often.at(static_cast<std::size_t>(dice.upTo(int{often.size()} - 1)));
}

} // namespace kneecoach
