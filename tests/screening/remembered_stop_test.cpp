// SPDX-License-Identifier: MIT
#include "screening/remembered_stop.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

RememberedStop stopFor(CheckBuilder builder) {
    return personStop(shippedPack(), builder.complete()).value();
}

RememberedStop feverStop() { return stopFor(person().answer("fever", "yes")); }

bool endsAt(const RememberedStop& stop, const Ending& ending, std::string_view now) {
    return ends(shippedPack(), stop, ending, at(now));
}

TEST_CASE("a person to whom nothing applies is not stopped") {
    CHECK_FALSE(personStop(shippedPack(), person().complete()));
    CHECK(legStops(shippedPack(), person().complete()).empty());
}

TEST_CASE("the most urgent answer names the stop, and all that led to it are kept") {
    const auto stop =
        stopFor(person().answer("fever", "yes").answer("chest-or-breathing", "not-sure"));
    CHECK(stop.outcome == Outcome::emergency);
    CHECK(stop.questions == std::vector<QuestionId>{"chest-or-breathing", "fever"});
    CHECK_FALSE(stop.leg);
}

TEST_CASE("a mistake is taken back for ten minutes, and not a second longer") {
    const auto stop = feverStop();
    CHECK(endsAt(stop, WasMistake{}, "2026-11-20T09:09:59Z"));
    CHECK(endsAt(stop, WasMistake{}, "2026-11-20T09:10:00Z"));
    CHECK_FALSE(endsAt(stop, WasMistake{}, "2026-11-20T09:10:01Z"));
}

TEST_CASE("a clock that was set back takes no stop back") {
    CHECK_FALSE(endsAt(feverStop(), WasMistake{}, "2026-11-20T08:59:59Z"));
}

TEST_CASE("a fever alone is over after two days, and not a second sooner") {
    const auto stop = feverStop();
    CHECK(canGoAway(shippedPack(), stop));
    CHECK_FALSE(endsAt(stop, WentAway{}, "2026-11-22T08:59:59Z"));
    CHECK(endsAt(stop, WentAway{}, "2026-11-22T09:00:00Z"));
    CHECK(endsAt(stop, WentAway{}, "2026-11-22T09:00:01Z"));
}

TEST_CASE("a fever beside another sign does not go away by itself") {
    const auto stop = stopFor(person().answer("fever", "yes").answer("clot-signs", "yes"));
    CHECK_FALSE(canGoAway(shippedPack(), stop));
    CHECK_FALSE(endsAt(stop, WentAway{}, "2026-12-20T09:00:00Z"));
}

TEST_CASE("feeling unwell in a session does not go away by itself") {
    const RememberedStop unwell{Outcome::emergency, {}, std::nullopt, at(today)};
    CHECK_FALSE(canGoAway(shippedPack(), unwell));
    CHECK_FALSE(endsAt(unwell, WentAway{}, "2026-12-20T09:00:00Z"));
}

TEST_CASE("a check ends a stop: by whom, on a day from the stop to today") {
    const auto stop = feverStop();
    const auto on = [](std::string_view text) { return WasChecked{"doctor", day(text)}; };
    CHECK(endsAt(stop, on("2026-11-20"), "2026-11-20T10:00:00Z"));
    CHECK(endsAt(stop, on("2026-11-21"), "2026-11-22T10:00:00Z"));
    CHECK_FALSE(endsAt(stop, on("2026-11-19"), "2026-11-22T10:00:00Z"));
    CHECK_FALSE(endsAt(stop, on("2026-11-23"), "2026-11-22T10:00:00Z"));
    CHECK_FALSE(endsAt(stop, WasChecked{"", day("2026-11-20")}, "2026-11-20T10:00:00Z"));
}

TEST_CASE("what somebody has to see shuts its leg until it was seen") {
    auto check = person().answer("severe-or-worsening-pain", "yes", Leg::right).complete();
    const auto stops = legStops(shippedPack(), check);
    REQUIRE(stops.size() == 1);
    CHECK(stops.front().leg == Leg::right);

    check = person().complete();
    check.stops = stopsOf(stops);
    const Decision decision = screen(shippedPack(), check);
    CHECK(decision.mayStart(Leg::left));
    CHECK_FALSE(decision.mayStart(Leg::right));
}

TEST_CASE("a stop of the person shuts both legs for as long as it is in force") {
    Check later = person().when("2031-11-20T09:00:00Z").complete();
    later.stops = stopsOf({feverStop()});
    CHECK_FALSE(screen(shippedPack(), later).mayStart());
}

} // namespace
} // namespace kneecoach
