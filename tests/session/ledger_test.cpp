// SPDX-License-Identifier: MIT
#include "session/ledger.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

constexpr Millis run{120'000};

PlannedStep step(const TechniqueId& technique, std::vector<RegionId> regions) {
    PlannedStep planned;
    planned.technique = technique;
    planned.regions = std::move(regions);
    return planned;
}

const PlannedStep ledgerKneading = step("petrissage", {"rectus-femoris", "vastus-medialis"});
const PlannedStep calf = step("petrissage", {"calf"});
const PlannedStep knee = step("friction", {"peripatellar"});

Ledger tenMinutes() { return Ledger({Minutes{10}, Minutes{5}}, Limits{}); }

TEST_CASE("a leg's room is its own") {
    Ledger ledger = tenMinutes();
    ledger.play(Leg::left, calf, Minutes{4});
    CHECK(ledger.played(Leg::left) == Minutes{4});
    CHECK(ledger.roomOnLeg(Leg::left) == Minutes{6});
    CHECK(ledger.roomOnLeg(Leg::right) == Minutes{5});
}

TEST_CASE("a run goes on over neighbours that share a region") {
    Ledger ledger = tenMinutes();
    ledger.play(Leg::left, ledgerKneading, Seconds{50});
    ledger.play(Leg::left, step("petrissage", {"vastus-medialis", "adductors"}), Seconds{40});
    CHECK(ledger.nearest(Leg::left, step("petrissage", {"adductors"}), run)
        == std::pair<Millis, RuleId>{Seconds{30}, "step-seconds"});
}

TEST_CASE("another region, technique or leg ends a run") {
    Ledger ledger = tenMinutes();
    ledger.play(Leg::left, ledgerKneading, Seconds{100});
    CHECK(ledger.nearest(Leg::left, ledgerKneading, run).first == Seconds{20});
    CHECK(ledger.nearest(Leg::left, calf, run).first == run);
    CHECK(ledger.nearest(Leg::left, step("effleurage", {"rectus-femoris"}), run).first == run);
    CHECK(ledger.nearest(Leg::right, ledgerKneading, run).first == run);
    ledger.play(Leg::left, calf, Seconds{1});
    CHECK(ledger.nearest(Leg::left, ledgerKneading, run).first == run);
}

TEST_CASE("two minutes a leg round the kneecap, whatever lies between") {
    Ledger ledger = tenMinutes();
    ledger.play(Leg::left, knee, Seconds{60});
    ledger.play(Leg::left, calf, Seconds{60});
    ledger.play(Leg::left, knee, Seconds{40});
    CHECK(ledger.nearest(Leg::left, knee, Minutes{3})
        == std::pair<Millis, RuleId>{Seconds{20}, "knee-seconds"});
    CHECK(ledger.nearest(Leg::right, knee, run).first == run);
}

TEST_CASE("a leg nobody opened has no room") {
    const Ledger ledger({Minutes{5}, Millis{0}}, Limits{});
    CHECK(ledger.nearest(Leg::right, calf, run)
        == std::pair<Millis, RuleId>{Millis{0}, "leg-minutes"});
}

} // namespace
} // namespace kneecoach
