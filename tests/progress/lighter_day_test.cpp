// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("2 points more than before last time may want a lighter day, and close nothing") {
    const Weeks weeks = Weeks().sessions({1, 4, 8}, 3);
    CHECK(lines(weeks.on(12, 5)) == Words{"lighter-day"});
    CHECK_FALSE(weeks.on(12, 5).isClosed());
    CHECK(lines(weeks.on(12, 4)).empty());
}

TEST_CASE("without a last time, or its pain, there is nothing to compare with") {
    CHECK_FALSE(says(Weeks().on(1, 6), "lighter-day"));
    CHECK_FALSE(says(Weeks().session(1, std::nullopt).on(4, 6), "lighter-day"));
}

TEST_CASE("a resting leg is not told of a lighter day") {
    CHECK(lines(Weeks().sessions({1, 4, 8}, 3).on(12, 5, lasting)) == Words{"flare"});
}

} // namespace
} // namespace kneecoach
