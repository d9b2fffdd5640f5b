// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

/// Six sessions, each with the pain before.
Weeks six(const std::vector<int>& pains) {
    Weeks weeks;
    for (std::size_t at = 0; at < pains.size(); ++at)
        weeks.session(static_cast<int>(3 * at) + 1, pains[at]);
    return weeks;
}

std::string changeOf(const std::vector<int>& pains) { return change(six(pains).on(19, 1)); }

TEST_CASE("change is shown over at least 3 sessions") {
    CHECK(change(Weeks().on(1)) == "nothing");
    CHECK(change(Weeks().sessions({1, 3}).on(5)) == "too-early");
    CHECK(change(Weeks().sessions({1, 3, 5}).on(8)) == "too-early");
    CHECK(change(Weeks().sessions({1, 3, 5, 8}).on(10)) == "about-the-same");
}

TEST_CASE("2 points are much better, 1 is slightly better") {
    CHECK(changeOf({8, 8, 8, 6, 6, 6}) == "better");
    CHECK(changeOf({8, 8, 8, 6, 6, 7}) == "slightly-better");
    CHECK(changeOf({8, 8, 8, 7, 7, 7}) == "slightly-better");
    CHECK(changeOf({8, 8, 8, 7, 7, 8}) == "about-the-same");
}

TEST_CASE("33 per cent are much better, 15 are slightly better") {
    CHECK(changeOf({3, 3, 3, 2, 2, 2}) == "better");
    CHECK(changeOf({3, 3, 4, 2, 2, 3}) == "slightly-better");
    CHECK(changeOf({4, 4, 5, 4, 4, 3}) == "slightly-better");
    CHECK(changeOf({4, 5, 5, 4, 4, 4}) == "about-the-same");
}

TEST_CASE("percentages are reached exactly, without rounding") {
    Weeks hundred;
    hundred.rules.worseSessions = 10;
    for (int at = 0; at < 10; ++at) hundred.session(3 * at + 1, 10);
    for (int at = 10; at < 20; ++at) hundred.session(3 * at + 1, at < 15 ? 8 : 9);
    hundred.rules.noHelpPoints = 10;
    CHECK(change(hundred.on(70, 8)) == "slightly-better");
    hundred.history.sessions.back().legs.left.before = 10;
    CHECK(change(hundred.on(70, 8)) == "about-the-same");
}

TEST_CASE("a first average below 2 is too little to speak of change") {
    CHECK(changeOf({2, 2, 1, 0, 0, 0}) == "nothing");
    CHECK(changeOf({2, 2, 2, 1, 1, 1}) == "better");
}

TEST_CASE("more pain, short of worse, is not called the same") {
    CHECK(changeOf({4, 4, 4, 4, 5, 5}) == "about-the-same");
    CHECK(changeOf({4, 4, 4, 5, 5, 5}) == "nothing");
}

TEST_CASE("no pain is good, and much better is said before it") {
    CHECK(change(Weeks().sessions({1, 3, 5, 8}).on(10, 0)) == "no-pain");
    CHECK(change(six({8, 8, 8, 6, 6, 6}).on(19, 0)) == "better");
}

TEST_CASE("it is measured by how it began, whatever visits there were") {
    const Weeks up = six({3, 3, 3, 5, 5, 5}).seen(17);
    CHECK(change(Weeks(up).sessions({19, 22, 25}, 3).on(28, 3)) == "about-the-same");
    CHECK(change(Weeks(up).sessions({19, 22, 25}, 5).on(28, 5)) == "nothing");
    CHECK(change(six({8, 8, 8, 8, 4, 4}).seen(11).session(19, 4).on(22, 4)) == "better");
}

TEST_CASE("of a closed leg no change is told") {
    CHECK(change(six({8, 8, 8, 6, 6, 6}).on(17, 6, still)) == "nothing");
}

} // namespace
} // namespace kneecoach
