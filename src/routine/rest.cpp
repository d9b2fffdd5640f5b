// SPDX-License-Identifier: MIT
#include "routine/rest.h"

#include "routine/hands.h"
#include "routine/rounds.h"
#include "routine/setups.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool isGlide(const Pack& pack, const Step& step) {
    return pack.techniqueOf(step).motion == Motion::glide;
}

bool goesAnywhere(const Step& step) {
    return std::ranges::any_of(step.ways, [&](const Way& way) { return isAnywhere(step, way); });
}

bool isInOrder(const Pack& pack, const Step& before, const Step& step, const Step& after) {
    const std::size_t place = orderOf(pack, step.id);
    return orderOf(pack, before.id) < place && place < orderOf(pack, after.id);
}

bool isInRound(const DraftSteps& steps, const Candidate& candidate, int round) {
    return std::ranges::any_of(steps,
        [&](const DraftStep& one) { return one.candidate == &candidate && one.round == round; });
}

} // namespace

std::optional<std::size_t> secondHeavy(const Draft& draft) {
    for (std::size_t place = 1; place < draft.size(); ++place)
        if (draft[place - 1].option->load >= heavyLoad && draft[place].option->load >= heavyLoad)
            return place;
    return std::nullopt;
}

std::optional<DraftSteps> withGlideBefore(
    const Pack& pack, const Candidates& candidates, const DraftSteps& steps, std::size_t place) {
    const DraftStep& after = steps[place];
    const Step& before = *steps[place - 1].candidate->step;
    for (const StepId& id : pack.routine.fill) {
        const Candidate* glide = find(candidates, id);
        if (!glide || !glide->isPossible() || !isGlide(pack, *glide->step)) continue;
        if (isInRound(steps, *glide, after.round)) continue;
        if (!goesAnywhere(*glide->step)
            && !isInOrder(pack, before, *glide->step, *after.candidate->step))
            continue;
        DraftSteps rested = steps;
        rested.insert(rested.begin() + static_cast<std::ptrdiff_t>(place), {glide, after.round});
        if (arranged(rested)) return rested;
    }
    return std::nullopt;
}

} // namespace kneecoach
