// SPDX-License-Identifier: MIT
#pragma once

#include "fuzz/fuzz.h"
#include "routine/routine_rules.h"
#include "support/session.h"

#include <array>

namespace kneecoach::fuzz {

/// Permits that differ in what they leave out: nothing, much, and a whole leg.
inline const std::array<Permits, 4>& somePermits() {
    const auto given = [](CheckBuilder person) {
        const Decision decision = screen(shippedPack(), person.complete());
        return Permits{decision.legs.left.permit, decision.legs.right.permit};
    };
    static const std::array<Permits, 4> all{openPermits(),
        given(person().answer("surgery", "over-a-year-ago")),
        given(person()
                  .answer("varicose-veins", "yes", Leg::right)
                  .mark("varicose-veins", {"calf", "vastus-medialis"}, Leg::right)),
        given(person().only(Leg::right))};
    return all;
}

inline void expectPlanWithin(const Permits& permits, const Wish& wish) {
    const Plan plan = planRoutine(shippedPack(), permits, wish);
    const auto* routine = std::get_if<Routine>(&plan);
    if (!routine)
        return expect(
            !std::get<NoRoutine>(plan).closed.empty(), "a refusal says which choice closed");
    for (const LegRoutine& leg : routine->legs()) {
        expect(permits[leg.leg].has_value(), "a leg is planned under its permit");
        for (const std::string& wrong :
            routine_tests::violations(shippedPack(), *permits[leg.leg], wish, leg))
            expect(false, wrong);
    }
}

/// Whatever is wished is planned within each of them.
inline void expectPlansWithin(const Wish& wish) {
    for (const Permits& permits : somePermits()) expectPlanWithin(permits, wish);
}

} // namespace kneecoach::fuzz
