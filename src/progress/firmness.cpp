// SPDX-License-Identifier: MIT
#include "progress/flare.h"
#include "progress/subjects.h"

#include <algorithm>
#include <cstddef>

namespace kneecoach {
namespace {

/// Known not to have been sore for long; a session nobody was asked about is not known.
bool wasFine(const LegDay& day, const ProgressRules& rules) {
    const auto said = [](const Reply& reply) { return reply.afterLastTime.has_value(); };
    return std::ranges::any_of(day.replies, said) && !hasFlared(day, rules);
}

bool isFirmOpen(const LegPast& past, const ProgressRules& rules) {
    const auto count = static_cast<std::size_t>(rules.firmAfterSessions);
    const auto days = past.earlier();
    return days.size() >= count && std::ranges::all_of(days.last(count), [&](const LegDay& day) {
        return wasFine(day, rules);
    });
}

} // namespace

Advice aboutFirmness(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    if (!isFirmOpen(past, rules)) advice.easing.maxPressure = 2;
    return advice;
}

} // namespace kneecoach
