// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <span>

namespace kneecoach {
namespace {

/// A life of a leg by chance; the same seed gives the same life.
class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }
    int pain() { return upTo(10); }
    AfterLastTime soreness() {
        return oneIn(3) ? static_cast<AfterLastTime>(upTo(3)) : AfterLastTime::no;
    }
    RegionId region() { return oneIn(2) ? RegionId{"calf"} : RegionId{"hamstrings"}; }

    Weeks life() {
        Weeks weeks;
        for (int number = 1; number < 80; number += 1 + upTo(oneIn(9) ? 30 : 5))
            live(weeks, number);
        return weeks;
    }

private:
    void live(Weeks& weeks, int number) {
        const int now = pain();
        const auto reply = soreness();
        const bool open = !weeks.on(number, now, reply).isClosed();
        weeks.reply(number, now, reply);
        if (open || oneIn(9)) weeks.session(number, now);
        if (open && oneIn(3)) weeks.hurt(region());
        if (oneIn(9)) weeks.seen(number);
        if (oneIn(9)) weeks.seen(number, region());
    }

    std::mt19937 random_;
};

bool isNoLooser(const Easing& one, const Easing& other) {
    return one.firstSession >= other.firstSession && one.maxPressure <= other.maxPressure
        && std::ranges::includes(one.leftOut, other.leftOut);
}

std::optional<Date> closedUntil(const Advice& advice) {
    std::optional<Date> until;
    for (const Closing& closing : advice.closings)
        until = std::max(until, std::optional(closing.until));
    return until;
}

bool isNoLooser(const Advice& one, const Advice& other) {
    return closedUntil(one) >= closedUntil(other) && isNoLooser(one.easing, other.easing);
}

void worsen(Reply& reply, Chance& chance) {
    if (reply.pain) reply.pain = std::min(10, *reply.pain + chance.upTo(3));
    const int sorer = static_cast<int>(reply.afterLastTime.value()) + chance.upTo(2);
    reply.afterLastTime = static_cast<AfterLastTime>(std::min(3, sorer));
}

/// The first day on which what is sorer opens what was closed; 0: none. Some days lie before the
/// last session, as if a clock were set back.
int dayOpened(const Weeks& sorer, const Weeks& weeks) {
    for (int number = 1; number < 120; number += 3)
        if (!isNoLooser(sorer.on(number), weeks.on(number))) return number;
    return 0;
}

constexpr unsigned lives = 40;

TEST_CASE("more pain or more soreness, said today, never opens what was closed") {
    for (unsigned seed = 0; seed < lives; ++seed) {
        Chance chance(seed);
        const Weeks weeks = chance.life();
        for (int number = 1; number < 120; number += 1 + chance.upTo(9)) {
            Reply reply{at(number, Hours{8}), chance.pain(), chance.soreness()};
            const Advice before = weeks.on(reply);
            worsen(reply, chance);
            CAPTURE(seed, number);
            REQUIRE(isNoLooser(weeks.on(reply), before));
        }
    }
}

TEST_CASE("more pain or more soreness, said on any day, never opens what was closed") {
    for (unsigned seed = 0; seed < lives; ++seed) {
        Chance chance(seed);
        const Weeks weeks = chance.life();
        Weeks sorer = weeks;
        for (Reply& reply : sorer.history.replies.left)
            if (chance.oneIn(4)) worsen(reply, chance);
        CAPTURE(seed);
        REQUIRE(dayOpened(sorer, weeks) == 0);
    }
}

TEST_CASE("one more sharp pain never opens what was closed") {
    for (unsigned seed = 0; seed < lives; ++seed) {
        Chance chance(seed);
        const Weeks weeks = chance.life();
        Weeks sorer = weeks;
        for (PastSession& session : sorer.history.sessions)
            if (chance.oneIn(4)) session.legs.left.sharp.push_back(chance.region());
        CAPTURE(seed);
        REQUIRE(dayOpened(sorer, weeks) == 0);
    }
}

TEST_CASE("more pain before the last three of six sessions never ends that it is worse") {
    const auto isWorse = [](const Weeks& weeks) {
        const Words all = closings(weeks.on(130));
        return std::ranges::find(all, "worse 130") != all.end();
    };
    int worse = 0;
    for (unsigned seed = 0; seed < lives; ++seed) {
        Chance chance(seed);
        Weeks weeks = chance.life();
        weeks.history.visits.clear();
        if (weeks.history.sessions.size() < 6 || !isWorse(weeks)) continue;
        ++worse;
        for (auto& session : std::span(weeks.history.sessions).last(3))
            session.legs.left.before = std::min(10, *session.legs.left.before + chance.upTo(3));
        CAPTURE(seed);
        REQUIRE(isWorse(weeks));
    }
    CHECK(worse > 3);
}

/// Whether a closed leg hears anything but why it is closed.
bool isNagged(const Advice& advice) {
    const Words reasons{"flare", "flare-still", "second-flare", "second-flare-ends", "worse",
        "dose-stop", "dose-day"};
    return advice.isClosed()
        && (advice.change || !std::ranges::all_of(lines(advice), [&](auto& line) {
               return std::ranges::find(reasons, line) != reasons.end();
           }));
}

TEST_CASE("a closed leg is never nagged") {
    for (unsigned seed = 0; seed < lives; ++seed) {
        const Weeks weeks = Chance(seed).life();
        for (int number = 1; number < 120; number += 3) {
            CAPTURE(seed, number);
            REQUIRE_FALSE(isNagged(weeks.on(number)));
        }
    }
}

TEST_CASE("no numbers of a pack are too small or too large") {
    ProgressRules small{
        Hours{1}, 1, Days{1}, Days{1}, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, Days{1}, Days{1}, 1, 1, 0};
    ProgressRules large{Hours{336}, 10, Days{365}, Days{365}, 100, 100, 100, 10, 104, 1000, 10, 100,
        10, 100, Days{365}, Days{365}, 100, 100, 100};
    ProgressRules mixed = large;
    mixed.noHelpSessions = 1;
    mixed.noHelpWeeks = 1;
    for (const ProgressRules& rules : {small, large, mixed}) {
        Weeks weeks = Weeks().sessions({1, 4, 8, 11, 40, 45, 50, 51, 52}).hurt("calf");
        weeks.rules = rules;
        for (int number = 1; number < 120; ++number) CHECK_FALSE(says(weeks.on(number), "no-help"));
    }
}

TEST_CASE("a pack may close every day") {
    Weeks weeks = Weeks().session(1);
    weeks.rules.doseStopAt = 1;
    CHECK(closings(weeks.on(300)) == Words{"dose 300"});
}

} // namespace
} // namespace kneecoach
