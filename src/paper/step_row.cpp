// SPDX-License-Identifier: MIT
#include "paper/step_row.h"

#include "paper/stroke_count.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr std::string_view dot = " · ";

std::string firmness(const PaperWords& words, Pressure pressure) {
    std::string name = words.said("firmness.name-" + std::to_string(pressure));
    return name;
}

std::string timeAndFirmness(const PaperWords& words, const PlannedStep& step) {
    const std::string seconds = std::to_string(step.seconds.count());
    const std::string whole =
        words.own("session.seconds", {{"seconds", seconds}}) + std::string(dot);
    const std::string firm = firmness(words, step.pressure);
    if (!step.opensAt || *step.opensAt >= step.pressure) return whole + firm;
    return whole
        + words.own("paper.seconds-then",
            {{"seconds", std::to_string(step.opensFor.count())},
                {"first", firmness(words, *step.opensAt)}, {"then", firm}});
}

/// "flat palms, both hands", or the tool and the hand on it.
std::string withWhat(const PaperWords& words, const PlannedStep& step) {
    std::vector<std::string> parts;
    if (step.tool != bareHands) parts.push_back(words.said("tools." + step.tool.str()));
    if (step.hand) parts.push_back(words.said("hands." + std::string(name(*step.hand))));
    if (step.tool == bareHands)
        parts.push_back(words.own("paper.grip-" + std::string(name(step.grip))));
    return listed(parts);
}

/// The places the hand goes through, one after the other.
std::string places(const PaperWords& words, const PlannedStep& step) {
    std::vector<std::string> names;
    for (const Spot& spot : step.spots) {
        const std::string path = ".places." + spot.id.str();
        const std::string id = step.step.str();
        names.push_back(words.onPaper("on_paper.steps." + id + path, "steps." + id + path));
    }
    if (names.empty()) return {};
    if (names.size() == 1) return words.own("paper.only-part", {{"regions", names.front()}});
    return words.own("paper.in-turn", {{"places", listed(names)}});
}

/// Which part, where a step is for one region of several or lost some.
std::string part(const PaperWords& words, const PlannedStep& planned) {
    const Step* step = find(words.pack.steps, planned.step);
    if (!step || !planned.spots.empty()) return {};
    const std::string names = words.regions(planned.regions);
    if (step->takes == Step::Takes::one) return words.said("cues.at-region", {{"region", names}});
    std::vector<RegionId> lost;
    std::ranges::copy_if(step->regions, std::back_inserter(lost), [&](const RegionId& region) {
        return std::ranges::find(planned.regions, region) == planned.regions.end();
    });
    if (lost.empty()) return {};
    if (lost.size() == 1)
        return words.said("cues.leave-out-region", {{"region", words.regions(lost)}});
    return words.own("paper.only-part", {{"regions", names}});
}

std::string whatToDo(const PaperWords& words, const PlannedStep& step) {
    const std::string id = step.step.str();
    return sentences({words.onPaper("on_paper.steps." + id + ".do", "steps." + id + ".line"),
        part(words, step), places(words, step)});
}

/// How far the hand has gone where it is furthest: half way round in a circle.
double farEnd(Motion motion) { return motion == Motion::circle ? 0.5 : 1; }

PaperPicture stroke(const PaperWords& words, const TimedStep& step, double turn,
    std::string_view says, const std::vector<RegionId>& excluded) {
    return {PaperPicture::What::stroke, step.leg, step.planned, turn, excluded,
        words.own(says, {{"step", step.name}, {"leg", words.inSentence(step.leg)}})};
}

std::vector<PaperPicture> pictures(
    const PaperWords& words, const TimedStep& step, const std::vector<RegionId>& excluded) {
    if (step.isHold()) return {stroke(words, step, 0, "paper.picture-hold", excluded)};
    return {stroke(words, step, 0, "paper.picture-start", excluded),
        stroke(words, step, farEnd(step.motion), "paper.picture-end", excluded)};
}

} // namespace

StepRow stepRow(const PaperWords& words, const TimedStep& step, int number,
    const std::vector<RegionId>& excluded) {
    return {number, step.name,
        timeAndFirmness(words, step.planned) + std::string(dot) + withWhat(words, step.planned),
        whatToDo(words, step.planned), strokeCount(words, step), pictures(words, step, excluded)};
}

std::string setupWords(const PaperWords& words, const PlannedStep& step) {
    return words.said("positions." + step.position.str() + ".setups." + step.setup.str());
}

PaperPicture posturePicture(const PaperWords& words, Leg leg, const PlannedStep& step,
    const std::vector<RegionId>& excluded) {
    return {PaperPicture::What::posture, leg, step, 0, excluded,
        words.own("paper.picture-posture", {{"leg", words.inSentence(leg)}})};
}

} // namespace kneecoach
