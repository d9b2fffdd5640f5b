// SPDX-License-Identifier: MIT
#pragma once

#include "progress/history.h"
#include "progress/rules.h"

#include <optional>
#include <vector>

namespace kneecoach {

using AdviceId = Id<struct AdviceTag>; ///< a line of the pack's words, under "between"

/// A leg that may not start, as a screening takes it in.
struct Closing {
    Leg leg = Leg::left;
    RuleId rule;
    Date until; ///< last day included; today where only a record or another reply opens it

    friend bool operator==(const Closing&, const Closing&) = default;
};

/// How today's routine is kept lighter. The default eases nothing.
struct Easing {
    bool firstSession = false;     ///< the routine of the first two sessions
    int maxPressure = 3;           ///< on the scale 1 to 3
    std::vector<RegionId> leftOut; ///< sorted
    std::vector<RuleId> because;

    friend bool operator==(const Easing&, const Easing&) = default;
};

/// A line to say, and the date that stands in it.
struct AdviceLine {
    AdviceId id;
    std::optional<Date> date;

    friend bool operator==(const AdviceLine&, const AdviceLine&) = default;
};

/// What earlier sessions mean for one leg today. It only ever closes, eases and says; it praises no
/// row of days.
struct Advice {
    std::vector<Closing> closings;
    Easing easing;
    std::vector<AdviceLine> lines;  ///< for today; of a closed leg only why it is closed
    std::optional<AdviceId> change; ///< since it began, for the page of it; not of a closed leg
    Seconds doneToday{};            ///< with the hands on this leg, of its minutes a day

    bool isClosed() const { return !closings.empty(); }
    friend bool operator==(const Advice&, const Advice&) = default;
};

/// All that either says: never looser than one of them.
Advice join(Advice one, const Advice& other);

/// What `history` and the reply of today mean for `leg`. Days are those of the place where the
/// reply is given. A leg that had a session before is closed until pain and soreness are said.
Advice adviseOn(const History& history, Leg leg, const Reply& today, const ProgressRules& rules);

} // namespace kneecoach
