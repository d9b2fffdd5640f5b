// SPDX-License-Identifier: MIT
#pragma once

#include "progress/history.h"

#include <optional>
#include <span>
#include <vector>

namespace kneecoach {

/// What one leg had on one day: a session, and the rest of it where that was done later. Rules
/// count these, for a leg has one session a day.
struct LegDay {
    Date day;
    Instant start; ///< of the first
    LegDone all;
    std::vector<Reply> replies; ///< those that speak of it
};

/// The past of one leg as it looks today.
struct LegPast {
    Leg leg = Leg::left;
    Date today;
    Reply now;
    std::vector<LegDay> days; ///< oldest first; today's own, if any, last
    std::vector<Visit> visits;

    const LegDay* already() const;           ///< what it had earlier today, or null
    const LegDay* last() const;              ///< the last day, today's own included, or null
    std::span<const LegDay> earlier() const; ///< all days but today's own
    std::optional<Date> lastSeen() const;    ///< the last visit about the knee
};

LegPast pastOf(const History& history, Leg leg, const Reply& today);

} // namespace kneecoach
