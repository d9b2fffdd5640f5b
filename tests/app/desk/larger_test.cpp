// SPDX-License-Identifier: MIT
#include "app/desk/larger.h"
#include "support/catch.h"

using namespace kneecoach;

TEST_CASE("on a larger screen everything is larger, in quarters, and never cut off") {
    CHECK(quartersFor({1280, 800}) == 4);
    CHECK(quartersFor({1024, 768}) == 4);
    CHECK(quartersFor({1920, 1080}) == 5);
    CHECK(quartersFor({1920, 1200}) == 6);
    CHECK(quartersFor({3840, 2160}) == 10);
}

TEST_CASE("an upright screen is measured upright") {
    CHECK(quartersFor({800, 1280}) == 4);
    CHECK(quartersFor({1080, 1920}) == 5);
    CHECK(quartersFor({2160, 3840}) == 10);
}
