// SPDX-License-Identifier: MIT
#include "routine/never_allowed.h"

#include "routine/candidate.h"
#include "routine/wish.h"
#include "screening/screen.h"

#include <set>

namespace kneecoach {
namespace {

/// The widest permit of a pack; nothing where even that may not start.
std::optional<Permit> widestPermit(const Pack& pack) {
    Check check(pack);
    for (std::size_t question = 0; question < pack.questions.size(); ++question)
        for (Leg leg : bothLegs)
            check.answers.give(pack, question, leg, {0, check.at, std::nullopt});
    return screen(pack, check).legs[Leg::left].permit;
}

Wish widestWish(const Pack& pack, const PositionId& position) {
    Wish wish;
    wish.position = position;
    wish.firmness = firmest;
    wish.minutes = longestLeg;
    for (const Tool& tool : pack.tools) wish.tools.push_back(tool.id);
    for (const Step& step : pack.steps) wish.include.push_back(step.id);
    return wish;
}

std::set<StepId> everAllowed(const Pack& pack) {
    std::set<StepId> allowed;
    const auto permit = widestPermit(pack);
    if (!permit) return allowed;
    for (const Position& position : pack.positions)
        for (const Candidate& candidate :
            candidatesFor(pack, *permit, widestWish(pack, position.id)))
            if (candidate.isPossible()) allowed.insert(candidate.step->id);
    return allowed;
}

} // namespace

Findings neverAllowed(const Pack& pack) {
    const std::set<StepId> allowed = everAllowed(pack);
    Findings findings;
    for (std::size_t i = 0; i < pack.steps.size(); ++i)
        if (!allowed.contains(pack.steps[i].id))
            note({Finding::Level::warning, "never-allowed", "steps.json",
                     "/steps/" + std::to_string(i),
                     "no answers and no wish let " + inQuotes(pack.steps[i].id.text())
                         + " in; a position that can be wished and times in steps of 5 s were "
                           "expected"},
                findings);
    return findings;
}

} // namespace kneecoach
