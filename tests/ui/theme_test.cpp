// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/theme.h"

using namespace kneecoach;

TEST_CASE("body text is 18 pixels, and exactly as large as it was asked to be") {
    CHECK(Theme{}.size(Type::body) == 18);
    for (const int percent : {100, 125, 150, 200})
        CHECK(Theme{Scheme::light, percent, false}.size(Type::body) == 18 * percent / 100);
}

TEST_CASE("no text is smaller than 16 pixels, and every text grows") {
    for (int type = 0; type <= int(Type::number); ++type) {
        const int normal = Theme{}.size(Type(type));
        CHECK(normal >= 16);
        CHECK(Theme{Scheme::light, 200, false}.size(Type(type)) >= normal * 5 / 4);
    }
}

TEST_CASE("the measures of the house hold") {
    STATIC_REQUIRE(Theme::smallTarget >= 44);
    STATIC_REQUIRE(Theme::target >= 56);
    STATIC_REQUIRE(Theme::stopTarget >= 72);
    STATIC_REQUIRE(Theme::ring >= 3);
}

TEST_CASE("fonts are named by preference") {
    CHECK(Theme{}.font(Type::body).families().first() == "Atkinson Hyperlegible");
    CHECK(Theme{}.font(Type::body).families().contains("Noto Sans"));
}
