// SPDX-License-Identifier: MIT
#include "content/check_reach.h"
#include "screening/screen.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::size_t placeOfQuestion(std::string_view name) { return person().place(name); }

/// The shipped pack where a yes to `question` does this.
Pack withYes(std::string_view question, const Effect& effect) {
    Pack pack = shippedPack();
    auto& chain = pack.questions[placeOfQuestion(question)].chain;
    for (std::size_t answer = 1; answer < chain.size(); ++answer) chain[answer].effect = effect;
    return pack;
}

bool isShadowed(const Pack& pack, std::string_view question) {
    const std::string pointer =
        "/questions/" + std::to_string(placeOfQuestion(question)) + "/yes_no";
    return std::ranges::any_of(checkReach(pack),
        [&](const Finding& each) { return each.check == "shadowed" && each.pointer == pointer; });
}

bool decideAlike(const Pack& a, const Pack& b, const Check& check) {
    const Decision one = screen(a, check), two = screen(b, check);
    return std::ranges::all_of(bothLegs, [&](Leg leg) {
        const LegVerdict &mine = one.legs[leg], &yours = two.legs[leg];
        return mine.outcome == yours.outcome
            && (!mine.permit || mine.restriction == yours.restriction);
    });
}

/// Somebody who says yes to a question, whatever leads to it, and the worst to one other; with and without clearances.
template <class Visit>
void eachCheck(const Pack& pack, std::string_view question, Visit visit) {
    const Follows follows = *pack.questions[placeOfQuestion(question)].follows;
    const Question& parent = pack.questions[follows.question];
    for (std::size_t answer = follows.answer; answer < parent.chain.size(); ++answer)
        for (const Question& other : pack.questions)
            for (const bool isCleared : {false, true}) {
                CheckBuilder person(pack);
                if (!other.follows && other.id != parent.id)
                    for (Leg leg : bothLegs)
                        person.answer(other.id.text(), other.chain.back().id.text(), leg)
                            .mark(other.id.text(), {"calf"}, leg);
                person.answer(parent.id.text(), parent.chain[answer].id.text())
                    .mark(parent.id.text(), {"hamstrings"});
                person.answer(question, "yes").mark(question, {"adductors"});
                if (isCleared)
                    person.cleared(parent.id.text(), "2026-11-19").cleared(question, "2026-11-19");
                visit(person.complete());
            }
}

Effect effect(Outcome outcome, Restriction restriction = {}, bool marksOff = false) {
    return {outcome, restriction, marksOff};
}

/// Whether any check tells the pack from one in which a yes to the question does nothing.
bool matters(const Pack& pack, std::string_view question) {
    Pack without = pack;
    for (Answer& answer : without.questions[placeOfQuestion(question)].chain) answer.effect = {};
    bool matters = false;
    eachCheck(
        pack, question, [&](const Check& check) { matters |= !decideAlike(pack, without, check); });
    return matters;
}

Restriction onlyLight() {
    Restriction light;
    light.maxPressure = 1;
    return light;
}

} // namespace

TEST_CASE("without a shadowed effect every decision is the same") {
    for (const Effect& shadowed : {effect(Outcome::precautions), effect(Outcome::clearanceNeeded),
             effect(Outcome::clearanceNeeded, onlyLight())}) {
        const Pack pack = withYes("surgical-wound", shadowed);
        CHECK(isShadowed(pack, "surgical-wound"));
        CHECK_FALSE(matters(pack, "surgical-wound"));
    }
}

TEST_CASE("what is not shadowed makes a difference to somebody") {
    Restriction otherwise;
    otherwise.excluded.positions = PositionBits::only(0);
    for (const Effect& seen : {effect(Outcome::contraindicated),
             effect(Outcome::precautions, otherwise), effect(Outcome::precautions, {}, true)}) {
        const Pack pack = withYes("surgical-wound", seen);
        CHECK_FALSE(isShadowed(pack, "surgical-wound"));
        CHECK(matters(pack, "surgical-wound"));
    }
}

TEST_CASE("whatever follows a stop of the person makes no difference, unless it is a worse one") {
    const auto stopped = [](const Effect& after) {
        Pack pack = withYes("recent-clot", after);
        for (Answer& answer : pack.questions[placeOfQuestion("clot-history")].chain)
            if (answer.effect != Effect{}) answer.effect.outcome = Outcome::sameDayCare;
        return pack;
    };
    const Pack milder = stopped(effect(Outcome::contraindicated, onlyLight(), true));
    CHECK(isShadowed(milder, "recent-clot"));
    CHECK_FALSE(matters(milder, "recent-clot"));
    const Pack worse = stopped(effect(Outcome::emergency));
    CHECK_FALSE(isShadowed(worse, "recent-clot"));
    CHECK(matters(worse, "recent-clot"));
}

TEST_CASE("every follow-up of the shipped pack makes a difference to somebody") {
    for (const Question& question : shippedPack().questions)
        if (question.follows) CHECK(matters(shippedPack(), question.id.text()));
}

} // namespace kneecoach
