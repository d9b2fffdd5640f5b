// SPDX-License-Identifier: MIT
#include "routine/plans.h"
#include "routine/random_cases.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace kneecoach;
using namespace kneecoach::routine_tests;

namespace {

constexpr unsigned seed = 20261120;

std::string told(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += text + "\n";
    return all;
}

bool isSame(const Plan& a, const Plan& b) {
    const auto* one = std::get_if<Routine>(&a);
    const auto* two = std::get_if<Routine>(&b);
    if (!one || !two)
        return !one && !two && refusalOf(a).closed == refusalOf(b).closed
            && refusalOf(a).leftOut == refusalOf(b).leftOut;
    return one->legs() == two->legs() && one->leftOut() == two->leftOut()
        && one->closed() == two->closed() && one->preparations() == two->preparations();
}

/// What a reason may be: a question, a key of the wish, a ceiling, or a rule of the screening.
bool isReason(const Pack& pack, const RuleId& because) {
    static const std::set<std::string_view> names{"legs", "minutes", "firmness", "tools",
        "position", "stool", "sore_hands", "include", "leave_out", "leg-minutes", "hold-seconds",
        "step-seconds", "knee-seconds", "pressure", "no-go", "rounds", "other-leg", "not-started"};
    return names.contains(because.text()) || find(pack.questions, because.as<QuestionTag>());
}

/// No wish leaves these out, and where they are not needed they are not missed.
bool isKept(const Pack& pack, const Wish& wish, const StepId& id) {
    return std::ranges::find(wish.include, id) == wish.include.end()
        && std::ranges::find(pack.routine.kept, id) != pack.routine.kept.end();
}

/// The steps that are neither done nor listed, of those that have to be one of the two.
std::string unaccounted(
    const Pack& pack, const Wish& wish, const Plan& plan, const LegRoutine& leg) {
    std::string missing;
    for (const auto* list : {&pack.routine.core, &wish.include, &wish.leaveOut})
        for (const StepId& id : *list)
            if (!has(leg, id) && !isKept(pack, wish, id) && whyLeftOut(plan, id, leg.leg).empty())
                missing += id.str() + " ";
    for (const StepId& id : pack.routine.fill) // not needed, or not possible: then it is listed
        if (has(leg, id) && !whyLeftOut(plan, id, leg.leg).empty()) missing += id.str() + " ";
    return missing;
}

/// Whether a clinician took what no answer takes: gliding and kneading, bare hands, a chair.
bool isUnusual(const Permit& permit) {
    return !permit.allows(TechniqueId{"effleurage"}) || !permit.allows(TechniqueId{"petrissage"})
        || !permit.allows(bareHands) || !permit.allows(PositionId{"seated"});
}

} // namespace

TEST_CASE("ten thousand answer sets and wishes: no step is outside its permit, the ceilings or the "
          "wish") {
    const Pack& pack = kneePack();
    Dice dice(pack, seed);
    int planned = 0, cases = 0;
    while (cases < 10'000) {
        const Permits permits = permitsOf(pack, dice.check());
        const Wish wish = dice.wish();
        if (!permits.left && !permits.right) continue;
        ++cases;
        const Plan plan = planRoutine(pack, permits, wish);
        const auto* routine = std::get_if<Routine>(&plan);
        if (!routine) continue;
        ++planned;
        for (const LegRoutine& leg : routine->legs()) {
            const auto texts = violations(pack, *permits[leg.leg], wish, leg);
            INFO("case " << cases << ": " << told(texts));
            REQUIRE(texts.empty());
            REQUIRE(leg.seconds() == expectedSeconds(pack, *permits[leg.leg], wish));
        }
    }
    CHECK(planned > 7'000); // the dice are fair: most of them can be planned
}

TEST_CASE("what is missing is listed, with a reason that has a name") {
    const Pack& pack = kneePack();
    Dice dice(pack, seed + 1);
    for (int cases = 0; cases < 1'000; ++cases) {
        const Permits permits = permitsOf(pack, dice.check());
        const Wish wish = dice.wish();
        const Plan plan = planRoutine(pack, permits, wish);
        const auto* routine = std::get_if<Routine>(&plan);
        for (const LeftOut& left : routine ? routine->leftOut() : refusalOf(plan).leftOut)
            REQUIRE(isReason(pack, left.because));
        for (const ClosedLeg& closed : routine ? routine->closed() : refusalOf(plan).closed)
            REQUIRE(isReason(pack, closed.because));
        if (!routine) continue;
        for (const LegRoutine& leg : routine->legs())
            REQUIRE(unaccounted(pack, wish, plan, leg) == "");
        for (Leg leg : bothLegs) {
            const bool isThere =
                std::ranges::find(routine->legs(), leg, &LegRoutine::leg) != routine->legs().end();
            REQUIRE(wish.legs[leg] == (isThere || !whyClosed(plan, leg).empty()));
        }
    }
}

TEST_CASE("the same wish under the same permits is the same routine") {
    const Pack& pack = kneePack();
    Dice dice(pack, seed + 2);
    for (int cases = 0; cases < 300; ++cases) {
        const Permits permits = permitsOf(pack, dice.check());
        const Wish wish = dice.wish();
        REQUIRE(isSame(planRoutine(pack, permits, wish), planRoutine(pack, permits, wish)));
    }
}

TEST_CASE("legs that are equally open get the same seconds, whatever is tender") {
    const Pack& pack = kneePack();
    Dice dice(pack, seed + 3);
    for (int cases = 0; cases < 1'000; ++cases) {
        Check check = dice.check();
        check.asked = {true, true};
        for (std::size_t question = 0; question < pack.questions.size(); ++question)
            check.answers.give(
                pack, question, Leg::right, *check.answers.to(pack, question, Leg::left));
        Wish wish = dice.wish();
        wish.legs = {true, true};
        const Plan plan = planRoutine(pack, permitsOf(pack, check), wish);
        if (!std::holds_alternative<Routine>(plan)) continue;
        REQUIRE(routineOf(plan).legs().size() == 2);
        REQUIRE(legOf(plan).seconds() == legOf(plan, Leg::right).seconds());
    }
}

TEST_CASE("there is always a routine with bare hands on a chair") {
    const Pack& pack = kneePack();
    Dice dice(pack, seed + 4);
    for (int cases = 0; cases < 1'000; ++cases) {
        const Permits permits = permitsOf(pack, dice.check());
        Wish wish;
        wish.minutes = Minutes{5 + static_cast<int>(dice.below(6))};
        wish.soreHands = dice.chance(50);
        const Plan plan = planRoutine(pack, permits, wish);
        for (Leg leg : bothLegs)
            if (permits[leg] && !isUnusual(*permits[leg])) REQUIRE(whyClosed(plan, leg).empty());
    }
}
