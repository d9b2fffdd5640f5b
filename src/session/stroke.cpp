// SPDX-License-Identifier: MIT
#include "session/stroke.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

using Work = std::int64_t;

constexpr std::array<std::string_view, 5> actNames{
    "pressing", "returning", "breathing-in", "breathing-out", "resting"};

/// What one stroke costs, in hundredths of a millisecond times the strokes of a period.
Work oneStroke(const Tempo& tempo) { return std::max<Work>(1, 100 * tempo.period.count()); }

Work strokeWork(const Tempo& tempo, Work work) { return std::max(1, tempo.strokes) * work; }

/// The first millisecond that is no earlier than the end of the stroke under way.
Millis nextStroke(const Tempo& tempo, const Pace& pace, Millis at) {
    const Work left = strokeWork(tempo, pace.work(at)) % oneStroke(tempo);
    if (left == 0) return at;
    const Work speed = strokeWork(tempo, pace.percent());
    return at + Millis((oneStroke(tempo) - left + speed - 1) / speed);
}

Share rest(Motion motion, Work finished) {
    return {motion == Motion::pass && finished % 2 == 1 ? 1 : 0, 1};
}

/// There and back: out for `out` of the whole, then back.
Phase thereAndBack(Work part, Work out, Work whole, Phase::Act there, Phase::Act back) {
    if (part < out) return {there, {part, out}, 0};
    return {back, {whole - part, whole - out}, 0};
}

Phase within(Motion motion, const Tempo& tempo, Work stroke, Work part) {
    const Work whole = oneStroke(tempo);
    const Work press = std::clamp<Work>(100 * tempo.press.count(), 0, whole);
    using enum Phase::Act;
    switch (motion) {
    case Motion::glide: return thereAndBack(part, press, whole, pressing, returning);
    case Motion::hold: return thereAndBack(part, press, whole, breathingIn, breathingOut);
    case Motion::taps: return thereAndBack(2 * part, whole, 2 * whole, pressing, returning);
    case Motion::circle: return {pressing, {part, whole}, 0};
    case Motion::pass:
        return stroke % 2 == 0 ? Phase{pressing, {part, whole}, 0}
                               : Phase{returning, {whole - part, whole}, 0};
    }
    return {};
}

} // namespace

std::string_view name(Phase::Act act) { return actNames.at(static_cast<std::size_t>(act)); }

Pace Pace::changed(const Tempo& tempo, Millis at, int percent) const {
    Pace pace = *this;
    std::erase_if(pace.changes_, [&](const Change& change) { return change.from > at; });
    if (pace.percent() == percent) return pace;
    pace.changes_.push_back({nextStroke(tempo, pace, at), percent});
    return pace;
}

std::int64_t Pace::work(Millis into) const {
    Work sum = 0;
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        const Millis end = i + 1 < changes_.size() ? std::min(changes_[i + 1].from, into) : into;
        sum += changes_[i].percent * std::max(end - changes_[i].from, Millis{0}).count();
    }
    return sum;
}

int strokesIn(const Tempo& tempo, Millis length, const Pace& pace) {
    return static_cast<int>(strokeWork(tempo, pace.work(length)) / oneStroke(tempo));
}

Phase phaseAt(Motion motion, const Tempo& tempo, Millis length, Millis into, const Pace& pace) {
    if (motion == Motion::hold && pace != Pace{})
        return phaseAt(motion, tempo, length, into, Pace{});
    const Work done = strokeWork(tempo, pace.work(std::clamp(into, Millis{0}, length)));
    const Work stroke = done / oneStroke(tempo);
    const Work finished = strokesIn(tempo, length, pace);
    if (stroke >= finished)
        return {Phase::Act::resting, rest(motion, finished), static_cast<int>(finished)};
    Phase phase = within(motion, tempo, stroke, done % oneStroke(tempo));
    phase.count = static_cast<int>(stroke) + 1;
    return phase;
}

} // namespace kneecoach
