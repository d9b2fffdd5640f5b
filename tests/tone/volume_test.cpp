// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "tone/volume.h"

#include <cmath>

using namespace kneecoach;

TEST_CASE("each volume sounds about twice as loud as the one before") {
    for (const Volume volume : {Volume::soft, Volume::medium})
        CHECK(std::abs(20 * std::log10(peakOf(louder(volume)) / peakOf(volume)) - 10) < 0.1);
}

TEST_CASE("off is silence, and the loudest keeps 6 dB away from the most there is") {
    CHECK(peakOf(Volume::off) == 0);
    CHECK(peakOf(Volume::loud) <= 0.501);
}

TEST_CASE("louder than loud and quieter than off there is nothing") {
    CHECK(louder(Volume::loud) == Volume::loud);
    CHECK(quieter(Volume::off) == Volume::off);
    for (const Volume volume : {Volume::soft, Volume::medium}) {
        CHECK(quieter(louder(volume)) == volume);
        CHECK(louder(quieter(volume)) == volume);
    }
}
