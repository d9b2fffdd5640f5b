// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "screening/permit.h"

/// Why something is left out, closed or shorter, where it is not a question: a key of the wish, what a
/// clinic decided, or the name of a ceiling.
namespace kneecoach::because {

inline constexpr RuleId legs{"legs"};              ///< the wish names no leg
inline constexpr RuleId notStarted{"not-started"}; ///< the leg is wished and has no permit
inline constexpr RuleId minutes{"minutes"};
inline constexpr RuleId firmness{"firmness"};
inline constexpr RuleId tools{"tools"};
inline constexpr RuleId position{"position"}; ///< also where the set-up would change too often
inline constexpr RuleId stool{"stool"};
inline constexpr RuleId soreHands{"sore_hands"};
inline constexpr RuleId leaveOut{"leave_out"};

inline constexpr RuleId clinic{"clinic"}; ///< a step is switched off for everyone here
inline constexpr RuleId clinicMinutes{"clinic-minutes"}; ///< so long a leg is not offered here

inline constexpr RuleId legMinutes{"leg-minutes"};
inline constexpr RuleId holdSeconds{"hold-seconds"};
inline constexpr RuleId stepSeconds{"step-seconds"};
inline constexpr RuleId kneeSeconds{"knee-seconds"};
inline constexpr RuleId pressure{"pressure"};
inline constexpr RuleId noGo{"no-go"}; ///< also whatever a permit or the catalogue does not name
inline constexpr RuleId rounds{
    "rounds"}; ///< going round once more would only repeat what was just done

/// The question or rule that withholds `thing`, or `otherwise` where the permit cannot say.
template <class Tag>
RuleId closing(const Permit& permit, const Id<Tag>& thing, const RuleId& otherwise = noGo) {
    const RuleId reason = permit.whyNot(thing);
    return reason.empty() ? otherwise : reason;
}

} // namespace kneecoach::because
