// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("silence is not a no: a leg stays closed until pain and soreness are said") {
    const Weeks weeks = Weeks().sessions({1, 4, 8});
    CHECK(closings(weeks.on({nine(11), 4, std::nullopt})) == Words{"unanswered 11"});
    CHECK(closings(weeks.on({nine(11), std::nullopt, no})) == Words{"unanswered 11"});
    CHECK(lines(weeks.on({nine(11), 4, std::nullopt})).empty());
    CHECK_FALSE(weeks.on({nine(11), 4, no}).isClosed());
}

TEST_CASE("before the first time there is nothing to reply to") {
    CHECK_FALSE(Weeks().on({nine(1), std::nullopt, std::nullopt}).isClosed());
}

TEST_CASE("the rest of a session asks for the pain only") {
    const Weeks weeks = Weeks().sessions({1, 4, 8});
    CHECK_FALSE(weeks.on({at(8, Hours{10}), 4, std::nullopt}).isClosed());
    CHECK(weeks.on({at(8, Hours{10}), std::nullopt, std::nullopt}).isClosed());
}

} // namespace
} // namespace kneecoach
