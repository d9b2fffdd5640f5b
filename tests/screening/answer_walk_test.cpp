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

/// Answer sets of both legs at random: mostly mild answers, any marks, clearances for most questions, some of them with
/// changes; now and then a stop, a leg that is not to be done, or not there.
class AnySets {
public:
    Check one() {
        Check check(pack_);
        check.at = now_;
        for (std::size_t place = 0; place < pack_.questions.size(); ++place)
            for (Leg leg : bothLegs) check.answers.give(pack_, place, leg, answer(place));
        for (std::size_t place = 0; place < pack_.questions.size(); ++place)
            if (pack_.questions[place].canNeedClearance() && below(3) > 0)
                check.clearances.push_back(clearance(place));
        if (below(20) == 0) check.stops.push_back({anyLeg(), RuleId{"flare"}, dayOf(now_)});
        if (below(6) == 0) check.asked[anyLeg()] = false;
        if (below(20) == 0) check.absent[anyLeg()] = true;
        return check;
    }

private:
    Given answer(std::size_t question) {
        const std::size_t last = pack_.questions[question].chain.size();
        return {below(12) == 0 ? below(last) : 0, now_, any<RegionTag>(pack_.regions.size(), 4)};
    }

    Clearance clearance(std::size_t question) {
        Clearance yes{question, std::nullopt, "nurse", given_, {}, {}};
        if (below(3) == 0) yes.leg = anyLeg();
        if (below(4) > 0) return yes;
        yes.narrowed = {
            {any<RegionTag>(pack_.regions.size(), 8), any<TechniqueTag>(pack_.techniques.size(), 8),
                any<ToolTag>(pack_.tools.size(), 8),
                any<PreparationTag>(pack_.preparations.size(), 8),
                any<PositionTag>(pack_.positions.size(), 8)},
            1 + static_cast<int>(below(3)), Minutes{3 + static_cast<int>(below(8))}};
        return yes;
    }

    /// Each of so many things, one time in `rarely`.
    template <class Tag>
    Bits<Tag> any(std::size_t count, std::size_t rarely) {
        Bits<Tag> bits;
        for (std::size_t place = 0; place < count; ++place)
            if (below(rarely) == 0) bits |= Bits<Tag>::only(place);
        return bits;
    }

    Leg anyLeg() { return below(2) == 0 ? Leg::left : Leg::right; }
    std::size_t below(std::size_t end) { return random_() % end; }

    const Pack& pack_ = shippedPack();
    const Instant now_ = at(today);
    const Date given_ = day("2026-11-19");
    std::mt19937 random_{20261120};
};

/// What acts on one leg, as bits: of its answers and marks, and with what clearances narrow and earlier sessions stop.
struct Acting {
    EffectBits answers;
    EffectBits all;
};

Acting actingOn(const Check& check, const std::vector<LiveQuestion>& live, Leg leg) {
    const Pack& pack = shippedPack();
    EffectBits answers, narrowed;
    for (const LiveQuestion& one : live) {
        if (!one.actsOn(leg)) continue;
        const Answer& answer = pack.questions[one.question].chain[one.given->answer];
        const Clearing clearing = clearingFor(pack, check, live, one.question, leg);
        answers = answers | standingOf(pack, answer, clearing.saysYes).bits;
        if (answer.effect.outcome >= Outcome::clearanceNeeded)
            narrowed = narrowed | EffectBits::of(clearing.narrowed);
        for (std::size_t place = 0; place < pack.regions.size(); ++place)
            if (answer.effect.marksOff && one.given->marked->has(place))
                answers = answers | EffectBits::region(place);
    }
    for (const Stop& stop : check.stops)
        if (stop.leg == leg) narrowed = narrowed | EffectBits::of(Outcome::contraindicated);
    return {answers, answers | narrowed};
}

bool isDone(const Check& check, Leg leg) { return check.asked[leg] && !check.absent[leg]; }

/// Whether a leg of a decision is what the rules over bits make of it.
bool agrees(const Check& check, const LegVerdict& verdict, Leg leg, const PerLeg<Acting>& acting) {
    static const BitRules rules(shippedPack());
    const bool isDoneToo = isDone(check, other(leg));
    const EffectBits felt = rules.felt(rules.closed(acting[other(leg)].all), isDoneToo);
    const EffectBits bits = rules.beside(rules.closed(acting[leg].all), felt);
    if (bits.effect().restriction != verdict.restriction) return false;
    if (!isDone(check, leg) && !stopsThePerson(bits.outcome())) return !verdict.outcome;
    const bool starts = isDone(check, leg) && mayStart(bits.outcome());
    return verdict.outcome == bits.outcome() && verdict.permit.has_value() == starts;
}

/// These states and the same ones with every set of tapped regions.
Standings tapped(Standings states, std::size_t regions) {
    for (std::size_t place = 0; place < regions; ++place) {
        Effect tap;
        tap.restriction.excluded.regions = RegionBits::only(place);
        for (std::size_t state = 0, count = states.size(); state < count; ++state)
            states.push_back(
                {states[state].bits | EffectBits::region(place), join(states[state].effect, tap)});
    }
    return states;
}

/// Every answer to a question, with and without a clearance, joined to every state: nothing is merged.
Standings unmerged(
    std::size_t question, const Standings& before, bool isCovered, std::size_t regions) {
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
            if (asked.chain[answer].effect.marksOff) after = tapped(std::move(after), regions);
            for (std::size_t next = question + 1; next < pack.questions.size(); ++next) {
                const auto& follows = pack.questions[next].follows;
                if (follows && follows->question == question && answer >= follows->answer)
                    after = unmerged(next, after, isCleared, regions);
            }
            all.insert(all.end(), after.begin(), after.end());
        }
    return all;
}

TEST_CASE(
    "a million answer sets are states of the walk, and are decided alike in both ways", "[every]") {
    const int sets = 1'000'000;
    const Pack& pack = shippedPack();
    AnswerWalk walk(pack);
    const Standings person = walk.throughAll(AskedOf::person, false, {Standing{}});
    const Standings states = walk.throughAll(AskedOf::leg, false, person);
    AnySets any;
    int started = 0, wrong = 0, unknown = 0;
    for (int set = 0; set < sets; ++set) {
        const Check check = any.one();
        const auto live = liveQuestions(pack, check);
        const Decision decision = screen(pack, check);
        const PerLeg<Acting> acting{
            actingOn(check, live, Leg::left), actingOn(check, live, Leg::right)};
        for (Leg leg : bothLegs) {
            wrong += !agrees(check, decision.legs[leg], leg, acting);
            const EffectBits& said = acting[leg].answers;
            unknown += !std::ranges::binary_search(states, said, {}, &Standing::bits);
        }
        started += decision.mayStart();
    }
    CHECK(wrong == 0);
    CHECK(unknown == 0);
    CHECK(started > sets / 10);
}

TEST_CASE("page by page the merged walk has the states of the unmerged one", "[every]") {
    const std::size_t regions =
        1; // that are tapped, or not: with more the unmerged walk does not fit in memory
    const Pack& pack = shippedPack();
    for (std::size_t page = 0; page < pack.pages.size(); ++page)
        for (AskedOf of : {AskedOf::person, AskedOf::leg}) {
            Standings merged{Standing{}}, all{Standing{}};
            AnswerWalk walk(pack, RegionBits::first(regions));
            for (std::size_t place = 0; place < pack.questions.size(); ++place) {
                const Question& question = pack.questions[place];
                if (question.page != page || question.of != of || question.follows) continue;
                merged = walk.through(place, merged);
                all = unmerged(place, all, false, regions);
            }
            std::ranges::sort(all, {}, &Standing::bits);
            all.erase(std::unique(all.begin(), all.end()), all.end());
            CHECK(merged == all);
        }
}

} // namespace
} // namespace kneecoach
