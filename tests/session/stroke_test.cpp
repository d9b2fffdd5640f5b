// SPDX-License-Identifier: MIT
#include "session/stroke.h"
#include "support/catch.h"

#include <cmath>
#include <cstdlib>
#include <random>

namespace kneecoach {
namespace {

using Act = Phase::Act;

constexpr Tempo glide{1, Millis{6000}, Millis{4000}};
constexpr Tempo strokeKneading{1, Millis{3000}, Millis{0}};
constexpr Tempo taps{3, Millis{1000}, Millis{0}};
constexpr Tempo breath{1, Millis{10'000}, Millis{4000}};

struct Moving {
    Motion motion;
    Tempo tempo;
};

constexpr Moving all[]{{Motion::glide, glide}, {Motion::circle, strokeKneading},
    {Motion::taps, taps}, {Motion::pass, strokeKneading}, {Motion::hold, breath}};

/// How far apart two places of a hand are; of a circle the short way round.
double apart(Motion motion, double a, double b) {
    const double straight = std::abs(a - b);
    return motion == Motion::circle ? std::min(straight, 1 - straight) : straight;
}

/// The most of its path a hand can travel in a millisecond at `percent`.
double fastest(Motion motion, const Tempo& tempo, int percent) {
    const double stroke = static_cast<double>(tempo.period.count()) / tempo.strokes;
    const double press = static_cast<double>(tempo.press.count()) / tempo.strokes;
    const double shorter = motion == Motion::glide || motion == Motion::hold
        ? std::min(press, stroke - press)
        : motion == Motion::taps ? stroke / 2
                                 : stroke;
    return percent / 100.0 / shorter;
}

TEST_CASE("a glide presses for four seconds and comes back in two") {
    const Millis step{60'000};
    CHECK(phaseAt(Motion::glide, glide, step, Millis{0}) == Phase{Act::pressing, {0, 400'000}, 1});
    CHECK(phaseAt(Motion::glide, glide, step, Millis{2000}).position.value() == 0.5);
    CHECK(phaseAt(Motion::glide, glide, step, Millis{3999}).act == Act::pressing);
    CHECK(phaseAt(Motion::glide, glide, step, Millis{4000}).act == Act::returning);
    CHECK(phaseAt(Motion::glide, glide, step, Millis{4000}).position.value() == 1.0);
    CHECK(phaseAt(Motion::glide, glide, step, Millis{5000}).position.value() == 0.5);
    CHECK(phaseAt(Motion::glide, glide, step, Millis{6000}).count == 2);
}

TEST_CASE("three taps a second stay three a second, however long") {
    const Millis step{45'000};
    CHECK(strokesIn(taps, step) == 135);
    for (int second = 0; second < 45; ++second)
        CHECK(phaseAt(Motion::taps, taps, step, Seconds{second}).count == 3 * second + 1);
    CHECK(phaseAt(Motion::taps, taps, step, Millis{333}).count == 1);
    CHECK(phaseAt(Motion::taps, taps, step, Millis{334}).count == 2);
}

TEST_CASE("a pass goes one way and the next one back") {
    const Millis step{30'000};
    CHECK(phaseAt(Motion::pass, strokeKneading, step, Millis{1500})
        == Phase{Act::pressing, {150'000, 300'000}, 1});
    CHECK(phaseAt(Motion::pass, strokeKneading, step, Millis{4500})
        == Phase{Act::returning, {150'000, 300'000}, 2});
}

TEST_CASE("a hold breathes in for four seconds and out for six, whatever the pace") {
    const Millis step{30'000};
    CHECK(phaseAt(Motion::hold, breath, step, Millis{3999}).act == Act::breathingIn);
    CHECK(phaseAt(Motion::hold, breath, step, Millis{4000}).act == Act::breathingOut);
    CHECK(phaseAt(Motion::hold, breath, step, Millis{12'000}, Pace(130))
        == phaseAt(Motion::hold, breath, step, Millis{12'000}));
}

TEST_CASE("a stroke that cannot be finished is not begun") {
    const Millis step{45'000};
    CHECK(strokesIn(glide, step) == 7);
    CHECK(phaseAt(Motion::glide, glide, step, Millis{41'999}).count == 7);
    CHECK(phaseAt(Motion::glide, glide, step, Millis{42'000}) == Phase{Act::resting, {0, 1}, 7});
    CHECK(phaseAt(Motion::glide, glide, step, step) == Phase{Act::resting, {0, 1}, 7});
    CHECK(phaseAt(Motion::glide, glide, Millis{5999}, Millis{0}) == Phase{Act::resting, {0, 1}, 0});
}

TEST_CASE("a hand that rests after an odd number of passes stays at the far end") {
    CHECK(phaseAt(Motion::pass, strokeKneading, Millis{10'000}, Millis{9500})
        == Phase{Act::resting, {1, 1}, 3});
}

TEST_CASE("a change of tempo waits for the next stroke") {
    const Pace pace = Pace{}.changed(glide, Millis{1000}, 110);
    CHECK(pace.percent() == 110);
    REQUIRE(pace.changes().size() == 2);
    CHECK(pace.changes()[1].from == Millis{6000});
    CHECK(phaseAt(Motion::glide, glide, Millis{90'000}, Millis{5999}, pace)
        == phaseAt(Motion::glide, glide, Millis{90'000}, Millis{5999}));
    CHECK(phaseAt(Motion::glide, glide, Millis{90'000}, Millis{6000 + 5454}, pace).count == 2);
    CHECK(phaseAt(Motion::glide, glide, Millis{90'000}, Millis{6000 + 5455}, pace).count == 3);
}

TEST_CASE("a change that came to nothing leaves no trace") {
    const Pace faster = Pace{}.changed(glide, Millis{1000}, 110).changed(glide, Millis{2000}, 120);
    REQUIRE(faster.changes().size() == 2);
    CHECK(faster.changes()[1] == Pace::Change{Millis{6000}, 120});
    CHECK(faster.changed(glide, Millis{3000}, 100) == Pace{});
}

TEST_CASE("a stroke under way is finished, whatever is asked during it") {
    const Millis step{60'000};
    const Phase before = phaseAt(Motion::glide, glide, step, Millis{55'000});
    const Pace slower = Pace{}.changed(glide, Millis{55'000}, 70);
    CHECK(before == Phase{Act::pressing, {100'000, 400'000}, 10});
    CHECK(phaseAt(Motion::glide, glide, step, Millis{55'000}, slower) == before);
    CHECK(strokesIn(glide, step, slower) == 10);
}

TEST_CASE("hands that rest begin no stroke because somebody asks for more speed") {
    const Millis step{45'000};
    const Pace faster = Pace{}.changed(glide, Millis{42'500}, 130);
    for (Millis at{42'500}; at <= step; at += Millis{100})
        CHECK(phaseAt(Motion::glide, glide, step, at, faster).act == Act::resting);
}

TEST_CASE("the hand never jumps, however the tempo is changed") {
    std::mt19937 dice(7);
    for (const auto& [motion, tempo] : all)
        for (int round = 0; round < 5; ++round) {
            const Millis step{20'000 + static_cast<int>(dice() % 60) * 1000};
            const double most = 3 * fastest(motion, tempo, 130) + 1e-9;
            Pace pace;
            Phase last = phaseAt(motion, tempo, step, Millis{0}, pace);
            bool rested = last.act == Act::resting;
            for (Millis at{0}; at <= step; at += Millis{3}) {
                if (dice() % 1000 == 0)
                    pace = pace.changed(tempo, at, 70 + 10 * static_cast<int>(dice() % 7));
                const Phase now = phaseAt(motion, tempo, step, at, pace);
                const double jump = apart(motion, last.position.value(), now.position.value());
                if (jump > most) FAIL(name(motion) << " jumps by " << jump << " at " << at.count());
                if (now.count < last.count || (rested && now.act != Act::resting))
                    FAIL("goes back");
                rested = now.act == Act::resting;
                last = now;
            }
            if (last.act != Act::resting)
                FAIL("the hand is still on its way at the end of the step");
        }
}

TEST_CASE("a position is a part of the path") {
    for (const auto& [motion, tempo] : all)
        for (Millis at{-10}; at < Millis{31'000}; at += Millis{7}) {
            const Share share = phaseAt(motion, tempo, Millis{30'000}, at, Pace(90)).position;
            if (share.part < 0 || share.part > share.whole) FAIL(name(motion));
        }
}

} // namespace
} // namespace kneecoach
