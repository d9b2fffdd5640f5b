// SPDX-License-Identifier: MIT
#include "progress/advice.h"

#include "progress/subjects.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kneecoach {
namespace {

constexpr std::array subjects{
    aboutFlare,
    aboutWorse,
    aboutDose,
    aboutSilence,
    aboutFirstSessions,
    aboutGap,
    aboutSamePlace,
    aboutFirmness,
    aboutLighterDay,
    aboutNoHelp,
    aboutChange,
};

template <class T>
void addNew(std::vector<T>& to, const std::vector<T>& from) {
    for (const T& one : from)
        if (std::ranges::find(to, one) == to.end()) to.push_back(one);
}

Easing join(Easing one, const Easing& other) {
    one.firstSession |= other.firstSession;
    one.maxPressure = std::min(one.maxPressure, other.maxPressure);
    addNew(one.leftOut, other.leftOut);
    std::ranges::sort(one.leftOut);
    addNew(one.because, other.because);
    return one;
}

/// A closed leg hears why, and nothing else.
void joinLines(Advice& one, const Advice& other) {
    if (other.isClosed() && !one.isClosed()) one.lines.clear();
    if (other.isClosed() || !one.isClosed()) addNew(one.lines, other.lines);
}

} // namespace

Advice join(Advice one, const Advice& other) {
    joinLines(one, other);
    addNew(one.closings, other.closings);
    one.easing = join(std::move(one.easing), other.easing);
    if (!one.change) one.change = other.change;
    if (one.isClosed()) one.change.reset();
    one.doneToday = std::max(one.doneToday, other.doneToday);
    return one;
}

Advice adviseOn(const History& history, Leg leg, const Reply& today, const ProgressRules& rules) {
    const LegPast past = pastOf(history, leg, today);
    Advice advice;
    for (const auto about : subjects) advice = join(std::move(advice), about(past, rules));
    return advice;
}

} // namespace kneecoach
