// SPDX-License-Identifier: MIT
#include "screening/answer_walk.h"
#include "screening/clearances.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>
#include <random>

namespace kneecoach {
namespace {

/// Answer sets of both legs at random: mostly mild answers, any marks, clearances for some questions.
class AnySets {
public:
    Check one() {
        Check check(pack_);
        check.at = at(today);
        for (std::size_t place = 0; place < pack_.questions.size(); ++place)
            for (Leg leg : bothLegs) check.answers.give(pack_, place, leg, answer(place));
        for (std::size_t place = 0; place < pack_.questions.size(); ++place)
            if (pack_.questions[place].canNeedClearance() && below(3) > 0)
                check.clearances.push_back(
                    {place, std::nullopt, "nurse", day("2026-11-19"), {}, {}});
        return check;
    }

private:
    Given answer(std::size_t question) {
        const std::size_t last = pack_.questions[question].chain.size();
        RegionBits marked;
        for (std::size_t place = 0; place < pack_.regions.size(); ++place)
            if (below(4) == 0) marked |= RegionBits::only(place);
        return {below(12) == 0 ? below(last) : 0, at(today), marked};
    }

    std::size_t below(std::size_t end) { return random_() % end; }

    const Pack& pack_ = shippedPack();
    std::mt19937 random_{20261120};
};

/// The bits of everything that is answered of one leg.
EffectBits bitsOf(const Check& check, const std::vector<LiveQuestion>& live, Leg leg) {
    const Pack& pack = shippedPack();
    EffectBits all;
    for (const LiveQuestion& one : live) {
        if (!one.actsOn(leg)) continue;
        const Answer& answer = pack.questions[one.question].chain[one.given->answer];
        const bool isCleared = clearingFor(pack, check, live, one.question, leg).saysYes;
        all = all | standingOf(pack, answer, isCleared).bits;
        for (std::size_t place = 0; place < pack.regions.size(); ++place)
            if (answer.effect.marksOff && one.given->marked->has(place))
                all = all | EffectBits::region(place);
    }
    return all;
}

/// Whether a leg of a decision is what the rules over bits make of it.
bool agrees(const LegVerdict& verdict, const EffectBits& own, const EffectBits& other) {
    static const BitRules rules(shippedPack());
    const EffectBits bits = rules.beside(rules.closed(own), rules.felt(rules.closed(other), true));
    return bits.effect() == Effect{*verdict.outcome, verdict.restriction, false}
    && verdict.permit.has_value() == mayStart(bits.outcome());
}

/// Every answer to a question joined to every state, nothing merged and nothing tapped.
Standings unmerged(std::size_t question, const Standings& before, bool isCovered) {
    const Pack& pack = shippedPack();
    const Question& asked = pack.questions[question];
    Standings all;
    for (std::size_t answer = 0; answer < asked.chain.size(); ++answer)
        for (bool isCleared : {false, true}) {
            if (isCovered ? !isCleared : isCleared && !asked.canNeedClearance()) continue;
            const Standing own = standingOf(pack, asked.chain[answer], isCleared);
            Standings after;
            for (const Standing& standing : before)
                after.push_back({standing.bits | own.bits, join(standing.effect, own.effect)});
            for (std::size_t next = question + 1; next < pack.questions.size(); ++next) {
                const auto& follows = pack.questions[next].follows;
                if (follows && follows->question == question && answer >= follows->answer)
                    after = unmerged(next, after, isCleared);
            }
            all.insert(all.end(), after.begin(), after.end());
        }
    return all;
}

/// Decides so many answer sets in both ways, and looks for what acts on each leg among the states of the walk.
void hold(int sets) {
    const Pack& pack = shippedPack();
    AnswerWalk walk(pack);
    const Standings person = walk.throughAll(AskedOf::person, false, {Standing{}});
    const Standings legs = walk.throughAll(AskedOf::leg, false, person);
    AnySets any;
    int started = 0;
    for (int set = 0; set < sets; ++set) {
        const Check check = any.one();
        const auto live = liveQuestions(pack, check);
        const Decision decision = screen(pack, check);
        const PerLeg<EffectBits> own{
            bitsOf(check, live, Leg::left), bitsOf(check, live, Leg::right)};
        for (Leg leg : bothLegs) {
            INFO("set " << set << ", " << name(leg) << " leg");
            REQUIRE(agrees(decision.legs[leg], own[leg], own[other(leg)]));
            REQUIRE(std::ranges::binary_search(legs, own[leg], {}, &Standing::bits));
        }
        started += decision.mayStart();
    }
    CHECK(started > sets / 10);
}

TEST_CASE("random answer sets are states of the walk, and are decided alike in both ways") {
    hold(20'000);
}

TEST_CASE("so are a million", "[.million]") { hold(1'000'000); }

TEST_CASE("page by page the merged walk has the states of the unmerged one") {
    const Pack& pack = shippedPack();
    for (std::size_t page = 0; page < pack.pages.size(); ++page)
        for (AskedOf of : {AskedOf::person, AskedOf::leg}) {
            Standings merged{Standing{}}, all{Standing{}};
            AnswerWalk walk(pack, RegionBits{});
            for (std::size_t place = 0; place < pack.questions.size(); ++place) {
                const Question& question = pack.questions[place];
                if (question.page != page || question.of != of || question.follows) continue;
                merged = walk.through(place, merged);
                all = unmerged(place, all, false);
            }
            std::ranges::sort(all, {}, &Standing::bits);
            all.erase(std::unique(all.begin(), all.end()), all.end());
            CHECK(merged == all);
        }
}

} // namespace
} // namespace kneecoach
