// SPDX-License-Identifier: MIT
#include "paper/stroke_count.h"

#include "session/stroke.h"

namespace kneecoach {
namespace {

constexpr Millis second{1000};

std::string howMany(const PaperWords& words, const TimedStep& step) {
    return words.own("paper.count-" + std::string(name(step.motion)),
        {{"count", std::to_string(strokesIn(step.tempo, step.planned.seconds))}});
}

/// How slow, where it comes out even.
std::string howOften(const PaperWords& words, const Tempo& tempo) {
    if (tempo.strokes == 1 && tempo.period > second && tempo.period % second == Millis{0})
        return words.own("paper.one-every", {{"seconds", std::to_string(tempo.period / second)}});
    if (tempo.period == second)
        return words.own("paper.each-second", {{"count", std::to_string(tempo.strokes)}});
    return {};
}

std::string atEachPlace(const PaperWords& words, const PlannedStep& step) {
    const auto places = static_cast<Seconds::rep>(step.spots.size());
    if (places < 2) return {};
    return words.own("paper.at-each", {{"seconds", std::to_string(step.seconds.count() / places)}});
}

} // namespace

std::string strokeCount(const PaperWords& words, const TimedStep& step) {
    if (step.isHold()) return howMany(words, step);
    return sentences(
        {howMany(words, step), howOften(words, step.tempo), atEachPlace(words, step.planned)});
}

} // namespace kneecoach
