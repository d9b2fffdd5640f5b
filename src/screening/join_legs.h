// SPDX-License-Identifier: MIT
#pragma once

#include "screening/decision.h"
#include "screening/live_questions.h"

#include <vector>

namespace kneecoach {

/// One thing that restricts a leg, and the question or rule it comes from.
struct Cause {
    RuleId because;
    Restriction restriction;
};

/// Everything that acts on one leg, joined: the most restrictive outcome, the union of exclusions, the least of caps.
struct Joined {
    Outcome outcome = Outcome::clear;
    Restriction restriction;
    std::vector<std::size_t> pending; ///< root questions whose clearance is missing
    std::vector<Reason> because;
    std::vector<Cause> causes;

    void add(Outcome stricter);
    void add(RuleId because_, const Restriction& narrower);
    void add(RuleId rule, Outcome stricter, Leg from);
};

using JoinedLegs = PerLeg<Joined>;

/// Whether this leg is to be done and was asked about in full.
bool isChecked(const Check& check, Leg leg);

/// Whether a leg may start at what was joined for it (screening rule 9).
bool mayStart(const Check& check, const JoinedLegs& legs, Leg leg);

/// What a clearance always leaves of the pressure (screening rule 8).
inline constexpr Restriction mediumAtMost{{}, 2, longestLeg};

/// The rules that hold once everything that acts on each leg is joined: 2, 5, 6 and 7 of the screening.
void settle(const Pack& pack, const Check& check, JoinedLegs& legs);

/// Joins the effects of the answers given, of stops and of the other leg (screening, section 2). Nothing is ever subtracted.
JoinedLegs joinLegs(const Pack& pack, const Check& check, const std::vector<LiveQuestion>& live);

} // namespace kneecoach
