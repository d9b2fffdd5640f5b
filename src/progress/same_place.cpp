// SPDX-License-Identifier: MIT
#include "progress/subjects.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace kneecoach {
namespace {

using DaysOfLeg = std::span<const LegDay>;

bool hurtAt(const LegDay& day, const RegionId& region) {
    return std::ranges::find(day.all.sharp, region) != day.all.sharp.end();
}

/// How often it hurt there in the last sessions up to the one at `at`.
int timesHurt(DaysOfLeg days, std::size_t at, const RegionId& region, const ProgressRules& rules) {
    const auto window = static_cast<std::size_t>(rules.samePlaceSessions);
    const std::size_t from = at + 1 < window ? 0 : at + 1 - window;
    const auto hurt = [&](const LegDay& day) { return hurtAt(day, region); };
    return static_cast<int>(std::ranges::count_if(days.subspan(from, at + 1 - from), hurt));
}

/// The last day that closed this place. What was closed stays so, however many sessions leave it
/// out.
std::optional<Date> closedOn(DaysOfLeg days, const RegionId& region, const ProgressRules& rules) {
    std::optional<Date> closed;
    for (std::size_t at = 0; at < days.size(); ++at)
        if (hurtAt(days[at], region) && timesHurt(days, at, region, rules) >= rules.samePlaceTimes)
            closed = std::max(closed, std::optional(days[at].day));
    return closed;
}

/// The last record about this place that could know of `closed`.
std::optional<Date> repliedOn(const LegPast& past, const RegionId& region, Date closed) {
    std::optional<Date> replied;
    for (const Visit& visit : past.visits)
        if (visit.place == region && visit.on >= closed)
            replied = std::max(replied, std::optional(visit.on));
    return replied;
}

bool wasTriedSince(const LegPast& past, Date replied) {
    return std::ranges::any_of(
        past.earlier(), [&](const LegDay& day) { return day.day > replied; });
}

Advice aboutPlace(const LegPast& past, const RegionId& region, Date closed) {
    Advice advice;
    const auto replied = repliedOn(past, region, closed);
    if (!replied) {
        advice.easing.leftOut = {region};
        advice.easing.because = {"same-place"};
        advice.lines.push_back({"same-place", std::nullopt});
    } else if (!wasTriedSince(past, *replied)) {
        advice.easing.maxPressure = 1;
        advice.easing.because = {"same-place-again"};
        advice.lines.push_back({"same-place-again", std::nullopt});
    }
    return advice;
}

std::set<RegionId> placesThatHurt(DaysOfLeg days) {
    std::set<RegionId> places;
    for (const LegDay& day : days) places.insert(day.all.sharp.begin(), day.all.sharp.end());
    return places;
}

} // namespace

Advice aboutSamePlace(const LegPast& past, const ProgressRules& rules) {
    Advice advice;
    for (const RegionId& region : placesThatHurt(past.days))
        if (const auto closed = closedOn(past.days, region, rules))
            advice = join(std::move(advice), aboutPlace(past, region, *closed));
    return advice;
}

} // namespace kneecoach
