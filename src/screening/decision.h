// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"
#include "content/question.h"
#include "screening/permit.h"

#include <optional>
#include <variant>
#include <vector>

namespace kneecoach {

/// Why a leg is not simply clear: an answer, or a rule.
struct Reason {
    std::size_t question = 0; ///< place in the pack; meaningless when `rule` is set
    std::size_t answer = 0;
    std::optional<RuleId> rule; ///< "no-safe-place", "too-few-minutes", or the rule of a stop
    Outcome outcome = Outcome::clear;
    Leg from =
        Leg::left; ///< the leg it was said of; the other one where a stop holds for the person
};

/// A question still to be answered, or to be marked on the picture.
struct Unanswered {
    std::size_t question = 0;
    std::optional<Leg> leg; ///< nothing: asked of the person
    bool marks = false;     ///< it is answered; the areas are missing

    friend bool operator==(const Unanswered&, const Unanswered&) = default;
};

/// What was decided for one leg.
struct LegVerdict {
    std::optional<Outcome> outcome;             ///< nothing: not checked
    Restriction restriction;                    ///< joined, with what the other leg takes away
    std::vector<std::size_t> pendingClearances; ///< root questions, in the pack's order
    std::vector<Reason> because;                ///< in the pack's order
    std::optional<Permit> permit;               ///< present only where this leg may start
};

/// What a screening says. Either a verdict for each leg, or what has still to be asked: while something is open there is
/// no permit, unless an answer already stops the person (then there is no permit either).
class Decision {
public:
    Instant at;
    std::vector<Unanswered> unanswered; ///< in the order to ask; empty once the person is stopped
    PerLeg<LegVerdict> legs;

    bool isOpen() const { return !unanswered.empty(); }
    bool mayStart(Leg leg) const { return legs[leg].permit.has_value(); }
    bool mayStart() const { return mayStart(Leg::left) || mayStart(Leg::right); }
    bool stopsThePerson() const {
        return legs.left.outcome && kneecoach::stopsThePerson(*legs.left.outcome);
    }
};

} // namespace kneecoach
