// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

/// A session a week, each with the pain before; the sixth is on day 36.
Weeks weekly(const std::vector<int>& pains) {
    Weeks weeks;
    for (std::size_t week = 0; week < pains.size(); ++week)
        weeks.session(static_cast<int>(7 * week) + 1, pains[week]);
    return weeks;
}

bool isWorse(const Advice& advice, int today) {
    return closings(advice) == Words{"worse " + std::to_string(today)};
}

TEST_CASE("2 points worse on average closes the leg until it is seen") {
    const Weeks weeks = weekly({3, 3, 3, 5, 5, 5});
    CHECK(isWorse(weeks.on(43), 43));
    CHECK(lines(weeks.on(43)) == Words{"worse"});
    CHECK(isWorse(weeks.on(400), 400));
    CHECK_FALSE(Weeks(weeks).seen(43).on(43).isClosed());
}

TEST_CASE("a third of a point less is not worse") {
    CHECK_FALSE(weekly({3, 3, 3, 5, 5, 4}).on(43).isClosed());
    CHECK(weekly({3, 3, 2, 5, 5, 4}).on(43).isClosed());
}

TEST_CASE("three sessions are compared with nothing, four may be") {
    CHECK_FALSE(weekly({0, 6, 6}).on(22, 6).isClosed());
    CHECK(isWorse(weekly({0, 6, 6, 6}).on(29, 6), 29));
    CHECK_FALSE(weekly({1, 6, 6, 6}).on(29, 6).isClosed());
}

TEST_CASE("a visit begins a new average, without the session of its day") {
    Weeks weeks = weekly({3, 3, 3, 7, 7, 7}).seen(36);
    weeks.session(43, 5).session(50, 5).session(57, 5);
    CHECK_FALSE(weeks.on(64).isClosed());
    weeks.session(64, 7).session(71, 7).session(78, 6);
    CHECK_FALSE(weeks.on(85).isClosed());
    weeks.session(85, 8);
    CHECK(isWorse(weeks.on(92, 8), 92));
}

TEST_CASE("a session whose pain nobody said is not counted") {
    Weeks weeks = weekly({3, 3, 3, 5, 5});
    weeks.session(36, std::nullopt);
    CHECK_FALSE(weeks.on(43).isClosed());
    weeks.session(43, 5);
    CHECK(isWorse(weeks.on(50), 50));
}

} // namespace
} // namespace kneecoach
