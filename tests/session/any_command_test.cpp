// SPDX-License-Identifier: MIT
//
// Any command at any time.
#include "support/catch.h"
#include "support/random_session.h"

namespace kneecoach {
namespace {

TEST_CASE("played time only grows, and only while running") {
    for (const unsigned seed : seeds(6, 8))
        play(seed, 4'000, [&](Sitting& sitting, Dice& dice) {
            const Playhead before = sitting.head;
            const Millis step{dice.upTo(2500)};
            sitting.tickTo(sitting.now + step);
            const Millis grown = sitting.head.played() - before.played();
            CHECK(grown >= Millis{0});
            CHECK(grown <= (before.isRunning() && step <= Millis{2000} ? step : Millis{0}));
            if (sitting.head.isRunning() && before.isRunning()) CHECK(grown == step);
            if (dice.oneIn(10)) sitting.obey(anyCommand(dice));
            sitting.forget();
        });
}

TEST_CASE("every command in every state leaves a session that can go on or is over") {
    for (const unsigned seed : seeds(8, 8))
        play(seed, 3'000, [&](Sitting& sitting, Dice& dice) {
            if (dice.oneIn(8)) sitting.obey(anyCommand(dice));
            if (dice.oneIn(400)) sitting.tickTo(sitting.now + Minutes{dice.upTo(70)});
            CHECK(sitting.head.place() >= Millis{0});
            CHECK(sitting.head.place() <= sitting.head.timeline().length());
            CHECK(sitting.head.isRunning() != sitting.head.stoppedSince().has_value());
            sitting.moment();
            restOf(sitting.head);
            sitting.forget();
        });
}

} // namespace
} // namespace kneecoach
