// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace kneecoach::fuzz
