// SPDX-License-Identifier: MIT
//
// Any bytes as answers: refused, or decided so that nothing starts that an answer closes.
#include "content/json.h"
#include "fuzz/fuzz.h"
#include "fuzz/mutate_json.h"
#include "routine/routine_rules.h"
#include "screening/check_file.h"
#include "support/session.h"

#include <algorithm>

namespace {

using namespace kneecoach;

const Answer& answerTo(const LiveQuestion& live) {
    return shippedPack().questions[live.question].chain[live.given->answer];
}

bool isCleared(const Check& check, const LiveQuestion& live, Leg leg) {
    return std::ranges::any_of(check.clearances, [&](const Clearance& clearance) {
        return !clearance.leg || *clearance.leg == leg || live.ofPerson;
    });
}

/// What one answer closes stays closed, and what nobody answered too.
void expectClosed(const Check& check, const Decision& decision, const LiveQuestion& live, Leg leg) {
    if (live.isOpen()) return fuzz::expect(!decision.mayStart(), "silence opens nothing");
    const Outcome outcome = answerTo(live).effect.outcome;
    if (stopsThePerson(outcome)) fuzz::expect(!decision.mayStart(), "a stop stops the person");
    if (!live.actsOn(leg)) return;
    if (outcome == Outcome::contraindicated)
        fuzz::expect(!decision.mayStart(leg), "a contraindicated leg has no permit");
    if (outcome == Outcome::clearanceNeeded && !isCleared(check, live, leg))
        fuzz::expect(!decision.mayStart(leg), "who has to ask first has no permit");
}

void expectPermit(const Check& check, const Decision& decision, Leg leg) {
    const LegVerdict& verdict = decision.legs[leg];
    if (!verdict.permit) return;
    fuzz::expect(verdict.outcome && mayStart(*verdict.outcome), "only what is clear may start");
    fuzz::expect(
        check.asked[leg] && !check.absent[leg], "only a leg that is asked about may start");
    fuzz::expect(verdict.permit->leg() == leg, "a permit is for its leg");
    fuzz::expect(verdict.permit->maxPressure() >= 1 && verdict.permit->maxPressure() <= firmest,
        "pressure is 1 to 3");
    fuzz::expect(verdict.permit->maxMinutes() >= ceilings.leastLeg
            && verdict.permit->maxMinutes() <= ceilings.leg,
        "minutes are 5 to 10");
    fuzz::expect(!verdict.permit->regions().empty(), "there is a place to massage");
    for (const Stop& stop : check.stops)
        fuzz::expect(stop.leg != leg || stop.until < dayOf(check.at), "a stop holds");
}

template <class List>
bool allowNoMore(const List& things, const Permit& now, const Permit& before) {
    return std::ranges::all_of(things,
        [&](const auto& thing) { return !now.allows(thing.id) || before.allows(thing.id); });
}

void expectNoWider(const Decision& now, const Decision& before) {
    const Pack& pack = shippedPack();
    for (const Leg leg : bothLegs) {
        if (!now.mayStart(leg)) continue;
        fuzz::expect(before.mayStart(leg), "a stricter answer opens no leg");
        const Permit &to = *now.legs[leg].permit, &from = *before.legs[leg].permit;
        fuzz::expect(to.maxPressure() <= from.maxPressure() && to.maxMinutes() <= from.maxMinutes()
                && allowNoMore(pack.regions, to, from) && allowNoMore(pack.techniques, to, from)
                && allowNoMore(pack.tools, to, from) && allowNoMore(pack.positions, to, from)
                && allowNoMore(pack.preparations, to, from),
            "a stricter answer opens nothing");
    }
}

/// Each answer in turn one step stricter.
void expectStricterOpensNothing(const Check& check, const Decision& decision) {
    const Pack& pack = shippedPack();
    for (const LiveQuestion& live : liveQuestions(pack, check)) {
        if (!live.given || live.given->answer + 1 >= pack.questions[live.question].chain.size())
            continue;
        Check stricter = check;
        Given given = *live.given;
        ++given.answer;
        stricter.answers.give(pack, live.question, live.leg, given);
        expectNoWider(screen(pack, stricter), decision);
    }
}

void expectPlanWithin(const Decision& decision) {
    const Permits permits{decision.legs.left.permit, decision.legs.right.permit};
    const Plan plan = planRoutine(shippedPack(), permits, Wish{});
    if (const auto* routine = std::get_if<Routine>(&plan))
        for (const LegRoutine& leg : routine->legs())
            for (const std::string& wrong :
                routine_tests::violations(shippedPack(), *permits[leg.leg], Wish{}, leg))
                fuzz::expect(false, wrong);
}

void expectSafe(const Check& check) {
    const Decision decision = screen(shippedPack(), check);
    for (const Leg leg : bothLegs) {
        expectPermit(check, decision, leg);
        for (const LiveQuestion& live : liveQuestions(shippedPack(), check))
            expectClosed(check, decision, live, leg);
    }
    expectStricterOpensNothing(check, decision);
    expectPlanWithin(decision);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto document = parseJson(fuzz::textOf(data, size), "answers");
    if (!document) {
        fuzz::expectSaid(document.error());
        return 0;
    }
    const auto read = readCheck(shippedPack(), *document, "answers", std::nullopt);
    if (read) expectSafe(read->check);
    else fuzz::expectSaid(read.error());
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return fuzz::mutateJson(data, size, most, seed);
}
