// SPDX-License-Identifier: MIT
#include "progress/subjects.h"

#include <algorithm>
#include <cstddef>

namespace kneecoach {
namespace {

bool hasHadItsSession(const LegDay& day, const ProgressRules& rules) {
    return day.all.finished || rules.legADay - day.all.done < rules.leastLeg;
}

Advice aboutToday(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    if (!past.already()) return advice;
    advice.doneToday = past.already()->all.done;
    if (!hasHadItsSession(*past.already(), rules)) return advice;
    advice.closings.push_back({past.leg, "leg-full", past.today});
    advice.lines.push_back({"dose-day", std::nullopt});
    return advice;
}

/// The last day on which a session would be the `nth` in so many days, the last day of them
/// included.
std::optional<Date> lastDayOfNth(const LegPast& past, int nth, const ProgressRules& rules) {
    if (nth <= 1) return past.today;
    const auto before = static_cast<std::size_t>(nth - 1);
    const auto days = past.earlier();
    if (days.size() < before) return std::nullopt;
    return days[days.size() - before].day + rules.dose - Days{1};
}

Advice aboutWeek(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    const auto stop = lastDayOfNth(past, rules.doseStopAt, rules);
    const auto advise = lastDayOfNth(past, rules.doseAdviseAt, rules);
    if (stop >= past.today) {
        advice.closings.push_back({past.leg, "dose", *stop});
        advice.lines.push_back({"dose-stop", std::nullopt});
    } else if (advise >= past.today) {
        advice.lines.push_back({"dose-advise", std::nullopt});
    }
    return advice;
}

} // namespace

Advice aboutDose(const LegPast& past, const ProgressRules& rules) {
    return join(aboutToday(past, rules), aboutWeek(past, rules));
}

} // namespace kneecoach
