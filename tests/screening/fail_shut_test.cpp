// SPDX-License-Identifier: MIT
#include "content/json.h"
#include "screening/check_file.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/failing_new.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

using How = FailingNew::How;

/// One of each kind: clear, with changes, ask first, shut, a stop, and one that is not answered yet.
std::vector<Check> checks() {
    std::vector<Check> all{person().complete()};
    all.push_back(
        person().answer("varicose-veins", "yes").mark("varicose-veins", {"calf"}).complete());
    all.push_back(person().answer("diabetes", "yes").complete());
    all.push_back(person().answer("diabetes", "yes").cleared("diabetes", "2026-11-01").complete());
    all.push_back(person().answer("pain-now", "7-to-10").complete());
    all.push_back(person().answer("fever", "yes").complete());
    all.push_back(person().check());
    return all;
}

bool isSame(const Decision& a, const Decision& b) {
    const auto same = [&](Leg leg) {
        return a.legs[leg].outcome == b.legs[leg].outcome
            && a.legs[leg].permit == b.legs[leg].permit;
    };
    return a.unanswered == b.unanswered && same(Leg::left) && same(Leg::right);
}

/// Screens with each allocation failing in turn: there is no decision, or the right one. Answers how many failed.
std::size_t screenWithFaults(const Check& check, How how) {
    const Decision whole = screen(shippedPack(), check);
    int other = 0;
    const std::size_t faults = withEachAllocationFailing(how, [&](const FailingNew&) {
        try {
            other += !isSame(screen(shippedPack(), check), whole);
        } catch (const std::bad_alloc&) {}
    });
    CHECK(other == 0);
    return faults;
}

TEST_CASE("where memory runs out a screening decides nothing, at whichever allocation") {
    std::size_t faults = 0;
    for (const Check& check : checks())
        for (How how : {How::once, How::fromThenOn}) faults += screenWithFaults(check, how);
    CHECK(faults > 100);
}

TEST_CASE("an outcome nobody knows opens nothing") {
    for (int unknown : {-100, -1, 6, 7, 100}) {
        Pack pack = shippedPack();
        for (Answer& answer : pack.questions[person().place("diabetes")].chain)
            answer.effect.outcome = static_cast<Outcome>(unknown);
        CHECK_THROWS_AS(screen(pack, CheckBuilder(pack).complete()), std::out_of_range);
    }
}

TEST_CASE("an answer of no known age is none") {
    for (int unknown : {-1, 3, 100}) {
        Pack pack = shippedPack();
        pack.questions[person().place("fever")].asked = static_cast<Asked>(unknown);
        Check check = person().complete();
        CHECK(screen(pack, check).isOpen());
        CHECK_FALSE(screen(pack, check).mayStart());
    }
}

TEST_CASE("a stop of a leg nobody knows lets neither leg start") {
    Check check = person().complete();
    check.stops.push_back({static_cast<Leg>(7), RuleId{"flare"}, day("2026-11-21")});
    CHECK_THROWS_AS(screen(shippedPack(), check), std::out_of_range);
}

TEST_CASE("an answer that is not in its chain is silence") {
    Check check = person().complete();
    check.answers.give(shippedPack(), person().place("fever"), Leg::left, {99, check.at, {}});
    CHECK(screen(shippedPack(), check).isOpen());
}

} // namespace
} // namespace kneecoach
