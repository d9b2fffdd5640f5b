// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

TEST_CASE("three a week, a day between, hears nothing of the dose") {
    const Weeks weeks = Weeks().sessions({1, 3, 5, 8, 10, 12, 15, 17});
    CHECK(lines(weeks.on(19)).empty());
    CHECK(closings(weeks.on(19)).empty());
}

TEST_CASE("a fourth in 7 days is advised against") {
    const Weeks weeks = Weeks().sessions({1, 3, 5});
    CHECK(says(weeks.on(7), "dose-advise"));
    CHECK_FALSE(says(weeks.on(8), "dose-advise"));
    CHECK_FALSE(weeks.on(7).isClosed());
    CHECK_FALSE(says(Weeks().sessions({1, 3}).on(5), "dose-advise"));
}

TEST_CASE("a fifth is advised against, a sixth is for another day") {
    CHECK(lines(Weeks().sessions({1, 2, 3, 4}).on(5)) == Words{"dose-advise"});
    const Weeks weeks = Weeks().sessions({1, 2, 3, 4, 5});
    CHECK(closings(weeks.on(6)) == Words{"dose 7"});
    CHECK(lines(weeks.on(6)) == Words{"dose-stop"});
    CHECK(weeks.on(7).isClosed());
    CHECK_FALSE(weeks.on(8).isClosed());
    CHECK(says(weeks.on(8), "dose-advise"));
}

TEST_CASE("the rest of a session on the same day is the same time") {
    Weeks weeks = Weeks().sessions({1, 2, 3, 4});
    weeks.session(5).session(5);
    CHECK(closings(weeks.on({at(5, Hours{15}), 4, std::nullopt})).empty());
    CHECK(weeks.on({at(5, Hours{15}), 4, std::nullopt}).doneToday == Seconds{20});
    CHECK(closings(weeks.on(6)) == Words{"dose 7"});
}

TEST_CASE("a leg has one session a day, and its rest only if it did not end it") {
    const Reply afternoon{at(8, Hours{15}), 4, std::nullopt};
    const Weeks usual = Weeks().sessions({1, 3, 5});
    CHECK_FALSE(Weeks(usual).session(8).lasted(Minutes{3}).on(afternoon).isClosed());
    const Advice full = Weeks(usual).session(8).lasted(Minutes{3}, true).on(afternoon);
    CHECK(closings(full) == Words{"leg-full 8"});
    CHECK(lines(full) == Words{"dose-day"});
}

TEST_CASE("once the rest is done as well the session is over") {
    const Weeks weeks = Weeks().sessions({1, 3, 5}).session(8).session(8).lasted(Minutes{2}, true);
    CHECK(closings(weeks.on({at(8, Hours{15}), 4, std::nullopt})) == Words{"leg-full 8"});
}

TEST_CASE("what is left of the 10 minutes must be enough for a session") {
    const Reply afternoon{at(8, Hours{15}), 4, std::nullopt};
    const Weeks usual = Weeks().sessions({1, 3, 5});
    CHECK_FALSE(Weeks(usual).session(8).lasted(Minutes{5}).on(afternoon).isClosed());
    CHECK(Weeks(usual).session(8).lasted(Seconds{301}).on(afternoon).isClosed());
    CHECK_FALSE(Weeks(usual).session(8).lasted(Minutes{10}).on(9).isClosed());
}

TEST_CASE("days are those of the place where it is said") {
    Weeks weeks = Weeks().sessions({1, 3});
    weeks.history.sessions.push_back({{day(5) + Hours{23}, {}}, {}});
    weeks.history.sessions.back().legs.left.done = Seconds{10};
    const auto inIndia = [&](int number) {
        return weeks.on({{day(number) + Hours{8} - Minutes{330}, Minutes{330}}, 4, no});
    };
    CHECK(inIndia(6).doneToday == Seconds{10});
    CHECK(weeks.on(6).doneToday == Seconds{0});
}

TEST_CASE("a leg without time under the hands had no session") {
    Weeks weeks;
    weeks.session(1).lasted(Seconds{0});
    CHECK(says(weeks.on(1), "first-sessions"));
    CHECK(weeks.on(1).doneToday == Seconds{0});
    CHECK_FALSE(weeks.on({nine(3), std::nullopt, std::nullopt}).isClosed());
}

} // namespace
} // namespace kneecoach
