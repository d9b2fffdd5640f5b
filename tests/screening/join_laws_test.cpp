// SPDX-License-Identifier: MIT
#include "screening/effect_bits.h"
#include "screening/join_laws.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <random>

namespace kneecoach {
namespace {

/// Effects that no pack has, the same ones in every run.
class AnyEffects {
public:
    std::vector<Effect> some(std::size_t count) {
        std::vector<Effect> effects;
        while (effects.size() < count) effects.push_back(one());
        return effects;
    }

private:
    Effect one() {
        return {static_cast<Outcome>(below(6)),
            {{bits<RegionTag>(), bits<TechniqueTag>(), bits<ToolTag>(), bits<PreparationTag>(),
                 bits<PositionTag>()},
                1 + below(3), Minutes{1 + below(10)}},
            below(2) == 0};
    }

    template <class Tag>
    Bits<Tag> bits() {
        Bits<Tag> all;
        for (std::size_t place = 0; place < Bits<Tag>::most; ++place)
            if (below(3) == 0) all |= Bits<Tag>::only(place);
        return all;
    }

    int below(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }

    std::mt19937 random_{20261120};
};

TEST_CASE("the join of the pack's effects is associative, commutative, idempotent, never looser") {
    const auto effects = effectsOf(shippedPack());
    CHECK(effects.size() > 15);
    CHECK(brokenLaws(effects) == 0);
    CHECK(shrinkingAnswers(shippedPack()) == 0);
}

TEST_CASE("so is the join of any effects") { CHECK(brokenLaws(AnyEffects().some(80)) == 0); }

TEST_CASE("an effect and its bits are the same, and to join is to OR") {
    const auto effects = AnyEffects().some(60);
    for (Effect a : effects)
        for (Effect b : effects) {
            a.marksOff = b.marksOff = false;
            const auto bits = [](const Effect& effect) {
                return EffectBits::of(effect.outcome) | EffectBits::of(effect.restriction);
            };
            REQUIRE(bits(a).effect() == a);
            REQUIRE((bits(a) | bits(b)).effect() == join(a, b));
            REQUIRE(bits(a).contains(bits(b)) == contains(a, b));
        }
}

} // namespace
} // namespace kneecoach
