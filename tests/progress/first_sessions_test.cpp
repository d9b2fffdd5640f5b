// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("the first two sessions are short and easy, the third is not") {
    for (const Weeks& weeks : {Weeks(), Weeks().session(1)}) {
        const Advice advice = weeks.on(4);
        CHECK(advice.easing.firstSession);
        CHECK(advice.easing.maxPressure == 2);
        CHECK(advice.easing.because == std::vector<RuleId>{"first-sessions"});
        CHECK(says(advice, "first-sessions"));
    }
    CHECK_FALSE(Weeks().sessions({1, 3}).on(5).easing.firstSession);
}

TEST_CASE("each leg has first sessions of its own") {
    const Weeks weeks = Weeks().sessions({1, 3});
    CHECK(adviseOn(weeks.history, Leg::right, {nine(5), 4, no}, weeks.rules).easing.firstSession);
}

TEST_CASE("the rest of the second session is still of the second") {
    const Weeks weeks = Weeks().sessions({1, 3});
    CHECK(weeks.on({at(3, Hours{15}), 4, no}).easing.firstSession);
}

} // namespace
} // namespace kneecoach
