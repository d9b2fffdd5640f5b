// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

Weeks firm() { return Weeks().sessions({1, 3, 5}).reply(3, 4, no).reply(5, 4, no); }

TEST_CASE("after 28 days without a session it begins with a short, easy one") {
    const Advice advice = firm().on(33);
    CHECK(advice.easing.firstSession);
    CHECK(advice.easing.maxPressure == 2);
    CHECK(advice.easing.because == std::vector<RuleId>{"gap"});
    CHECK(lines(advice) == Words{"gap"});
}

TEST_CASE("27 days are no gap") {
    CHECK_FALSE(firm().on(32).easing.firstSession);
    CHECK(firm().on(32).easing.maxPressure == 3);
}

TEST_CASE("the session after the first one is as usual again") {
    CHECK_FALSE(firm().session(33).on(35).easing.firstSession);
    CHECK(firm().session(33).on({at(33, Hours{15}), 4, no}).easing.firstSession);
}

TEST_CASE("a leg that never had a session has no gap") {
    CHECK(lines(Weeks().on(100)) == Words{"first-sessions"});
}

} // namespace
} // namespace kneecoach
