// SPDX-License-Identifier: MIT
#include "routine/why_not_started.h"

#include "routine/reasons.h"

#include <algorithm>
#include <optional>

namespace kneecoach {
namespace {

bool hasRule(const LegVerdict& verdict, const RuleId& rule) {
    return std::ranges::any_of(
        verdict.because, [&](const Reason& reason) { return reason.rule == rule; });
}

bool takesRegions(const Pack& pack, const Reason& reason) {
    const Effect& effect = pack.questions[reason.question].chain[reason.answer].effect;
    return effect.marksOff || !effect.restriction.excluded.regions.empty();
}

/// The first answer that `closes` holds for.
template <class Closes>
RuleId firstAnswer(const Pack& pack, const LegVerdict& verdict, Closes closes) {
    for (const Reason& reason : verdict.because)
        if (!reason.rule && closes(reason)) return pack.questions[reason.question].id.as<RuleTag>();
    return {};
}

/// A stop of an earlier day that closes the leg, where there are words for it.
std::optional<RuleId> worstRule(const Pack& pack, const LegVerdict& verdict) {
    for (const Reason& reason : verdict.because)
        if (reason.rule && reason.outcome == verdict.outcome
            && pack.words.has("reasons." + reason.rule->str()))
            return reason.rule;
    return std::nullopt;
}

RuleId whyNotStarted(const Pack& pack, const LegVerdict& verdict) {
    if (!verdict.outcome) return because::legs;
    const auto isWorst = [&](const Reason& reason) { return reason.outcome == verdict.outcome; };
    RuleId why = firstAnswer(pack, verdict, isWorst);
    if (why.empty() && hasRule(verdict, "too-few-minutes")) return because::legMinutes;
    if (why.empty() && hasRule(verdict, "no-safe-place"))
        why = firstAnswer(
            pack, verdict, [&](const Reason& reason) { return takesRegions(pack, reason); });
    return why.empty() ? worstRule(pack, verdict).value_or(because::legs) : why;
}

} // namespace

RuleId becauseOf(const Pack& pack, const Decision& decision, Leg leg, const RuleId& because) {
    if (because == because::notStarted) return whyNotStarted(pack, decision.legs[leg]);
    if (because == RuleId("other-leg")) return whyNotStarted(pack, decision.legs[other(leg)]);
    return because;
}

} // namespace kneecoach
