// SPDX-License-Identifier: MIT
#include "screening/proof.h"
#include "support/catch.h"
#include "support/shipped.h"

namespace kneecoach {
namespace {

/// The shipped pack with its questions changed, not checked, and without marks: it is walked sooner.
template <class Change>
Pack changed(std::string_view question, Change change) {
    Pack pack = shippedPack();
    for (Question& each : pack.questions)
        for (Answer& answer : each.chain) answer.effect.marksOff = false;
    change(pack.questions[person().place(question)].chain);
    return pack;
}

TEST_CASE("over all combinations of answers both ways to decide agree, and nothing is loosened",
    "[every]") {
    const Proof proof = prove(shippedPack());
    WARN(proof.answerSets << " answer sets, " << proof.states << " states, " << proof.permits.size()
                          << " permits");
    CHECK(proof.isWhole);
    CHECK(proof.disagreements == 0);
    CHECK(proof.loosenings == 0);
    // Told in docs/safety.md. Fewer without a change of the pack: something is not walked any more.
    CHECK(proof.states == 217'510);
    CHECK(proof.permits.size() == 8'848);
    CHECK(proof.comparisons == 19'626'040);
}

TEST_CASE("an answer that does not do what its restrictions say is a disagreement") {
    const Pack pack = changed("diabetes", [](std::vector<Answer>& chain) {
        chain.back().effect.restriction.excluded.regions |= RegionBits::only(0);
    });
    CHECK(prove(pack).disagreements > 0);
}

TEST_CASE("a chain that shrinks is a loosening") {
    const Pack pack =
        changed("surgery", [](std::vector<Answer>& chain) { std::swap(chain.at(1), chain.at(2)); });
    CHECK(prove(pack).loosenings > 0);
}

TEST_CASE("a pack with more states than can be walked is not proven") {
    Pack pack = shippedPack();
    const Region region = pack.regions.front();
    while (pack.regions.size() < 32) pack.regions.push_back(region);
    const Proof proof = prove(pack);
    CHECK_FALSE(proof.isWhole);
    CHECK_FALSE(proof.holds());
}

} // namespace
} // namespace kneecoach
