// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

/// Eight sessions in 23 days; the fourth week is over on day 29.
Weeks eight(int first = 4, int last = 4) {
    return Weeks().sessions({1, 4, 8}, first).sessions({11, 15, 18, 22, 23}, last);
}

bool isSaid(const Advice& advice) { return says(advice, "no-help"); }

TEST_CASE("after 4 weeks and 8 sessions that changed nothing it is said, and closes nothing") {
    CHECK_FALSE(isSaid(eight().on(28)));
    CHECK(isSaid(eight().on(29)));
    CHECK_FALSE(eight().on(29).isClosed());
}

TEST_CASE("seven sessions are too few") {
    const Weeks seven = Weeks().sessions({1, 4, 8, 11, 15, 18, 22});
    CHECK_FALSE(isSaid(seven.on(29)));
    CHECK_FALSE(isSaid(Weeks(seven).session(29).on({at(29, Hours{15}), 4, std::nullopt})));
}

TEST_CASE("slightly better is not no help: 1 point, or 15 per cent") {
    CHECK_FALSE(isSaid(eight(4, 3).on(29)));
    Weeks lessThanOne = eight(7, 7);
    lessThanOne.history.sessions.back().legs.left.before = 5;
    CHECK(isSaid(lessThanOne.on(29, 7)));
    lessThanOne.history.sessions.back().legs.left.before = 4;
    CHECK_FALSE(isSaid(lessThanOne.on(29, 7)));
    Weeks percent = eight(4, 4);
    percent.history.sessions.back().legs.left.before = 3;
    CHECK(isSaid(percent.on(29)));
    percent.history.sessions.back().legs.left.before = 2;
    CHECK_FALSE(isSaid(percent.on(29)));
}

TEST_CASE("a first average below 2 is too little to say that it does not help") {
    Weeks weeks = eight(2, 2);
    CHECK(isSaid(weeks.on(29)));
    weeks.history.sessions.front().legs.left.before = 1;
    CHECK_FALSE(isSaid(weeks.on(29)));
}

TEST_CASE("pain 0 never hears that it does not help") {
    CHECK_FALSE(isSaid(eight().on(29, 0)));
    CHECK(isSaid(eight().on(29, 1)));
}

TEST_CASE("it is said again every 4 weeks, and all day long") {
    Weeks weeks = eight().session(29);
    CHECK(isSaid(weeks.on({at(29, Hours{15}), 4, std::nullopt})));
    weeks.sessions({33, 37, 41, 45, 49, 53});
    for (int number = 30; number < 57; ++number) CHECK_FALSE(isSaid(weeks.on(number)));
    CHECK(isSaid(weeks.on(57)));
    CHECK(isSaid(weeks.on(60)));
    weeks.session(60);
    CHECK_FALSE(isSaid(weeks.on(87)));
    CHECK(isSaid(weeks.on(88)));
}

TEST_CASE("after a visit 4 weeks and 8 sessions begin anew") {
    Weeks weeks = eight().seen(30).sessions({31, 34, 38, 41, 45, 48, 52, 53});
    CHECK_FALSE(isSaid(weeks.on(58)));
    CHECK(isSaid(weeks.on(59)));
}

TEST_CASE("what stays better than it began, after a visit too, is not no help") {
    const auto after = [](int began, int since) {
        return Weeks()
            .sessions({1, 3, 5}, began)
            .seen(6)
            .sessions({8, 11, 15, 18, 22, 25, 29, 32}, since);
    };
    CHECK_FALSE(isSaid(after(6, 4).on(36)));
    CHECK(isSaid(after(4, 4).on(36)));
    CHECK(isSaid(after(1, 4).on(36)));
}

} // namespace
} // namespace kneecoach
