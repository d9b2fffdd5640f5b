// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/beat_of.h"

#include <cmath>

using namespace kneecoach;

namespace {

Moment momentOf(Motion motion, const Tempo& tempo, Millis length, Millis into) {
    Moment moment;
    moment.segmentLength = length;
    moment.segmentLeft = length - into;
    moment.stroke = phaseAt(motion, tempo, length, into);
    return moment;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-9; }

const Tempo glide{1, Millis{6'000}, Millis{4'000}};
const Tempo circle{1, Millis{3'000}, {}};
const Tempo taps{3, Millis{1'000}, {}};
const Tempo breath{1, Millis{10'000}, Millis{4'000}};

double glideTurn(int into) {
    return beatOf(Motion::glide, momentOf(Motion::glide, glide, Millis{20'000}, Millis{into})).turn;
}

} // namespace

TEST_CASE(
    "the hand is at the far end when pressing ends, and at the near one when the stroke does") {
    CHECK(glideTurn(0) == 0);
    CHECK(isNear(glideTurn(2'000), 0.5));
    CHECK(isNear(glideTurn(4'000), 1));
    CHECK(isNear(glideTurn(5'000), 1.5));
    CHECK(glideTurn(6'000) == 0);
}

TEST_CASE(
    "a stroke that could not be finished is not begun: the hand lies lightly at the near end") {
    CHECK(glideTurn(19'000) == 2);
}

TEST_CASE("each tap is another hand's") {
    const auto turn = [](int into) {
        return beatOf(Motion::taps, momentOf(Motion::taps, taps, Millis{9'000}, Millis{into})).turn;
    };
    CHECK(turn(10) < 0.5);
    CHECK(turn(340) >= 0.5);
    CHECK(turn(670) < 0.5);
}

TEST_CASE("a slow way goes on over many strokes without a jump, and comes back") {
    double before = 0, least = 2, most = 0;
    for (int into = 0; into < 24'000; into += 30) {
        const double drift =
            beatOf(Motion::circle, momentOf(Motion::circle, circle, Millis{60'000}, Millis{into}))
                .drift;
        CHECK((drift - before >= 0 || (before > 1.9 && drift < 0.1)));
        CHECK(drift - before < 0.02);
        before = drift;
        least = std::min(least, drift);
        most = std::max(most, drift);
    }
    CHECK(least == 0);
    CHECK(most > 1.9);
}

TEST_CASE("a hold is full two seconds before it ends, and let go at its end") {
    const auto turn = [](int into) {
        return beatOf(Motion::hold, momentOf(Motion::hold, breath, Millis{42'000}, Millis{into}))
            .turn;
    };
    CHECK(turn(0) == 0);
    CHECK(isNear(turn(20'000), 0.5));
    CHECK(isNear(turn(40'000), 1));
    CHECK(isNear(turn(42'000), 2));
}

TEST_CASE("where nothing is to move, nothing does; a hold goes on in tenths") {
    const auto calm = [](Motion motion, const Tempo& tempo, int into) {
        return calmBeatOf(motion, momentOf(motion, tempo, Millis{42'000}, Millis{into}));
    };
    CHECK(calm(Motion::glide, glide, 100) == calm(Motion::glide, glide, 3'900));
    CHECK(calm(Motion::hold, breath, 20'100) == calm(Motion::hold, breath, 23'900));
    CHECK_FALSE(calm(Motion::hold, breath, 20'100) == calm(Motion::hold, breath, 24'100));
}

TEST_CASE("without a stroke the picture is at its start") {
    CHECK(beatOf(Motion::glide, Moment{}) == Beat{});
}
