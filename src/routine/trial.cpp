// SPDX-License-Identifier: MIT
#include "routine/trial.h"

#include "routine/reasons.h"
#include "routine/rest.h"
#include "routine/times.h"

namespace kneecoach {
namespace {

Trial failed(const RuleId& fault, const Candidate* heavy = nullptr) {
    return {{}, {}, {}, fault, heavy};
}

Trial timed(const Pack& pack, const DraftSteps& steps, Seconds total) {
    auto draft = arranged(steps);
    if (!draft) return failed(onlySetupsHinder(steps) ? because::position : because::rounds);
    const Times times(pack, *draft);
    const RuleId fault = times.fault();
    const bool isLate = times.least() > total;
    return {*draft, times.least(), times.most(), fault.empty() && isLate ? because::minutes : fault,
        nullptr};
}

} // namespace

Trial tried(const Pack& pack, const Candidates& candidates, const Wish& wish, const Rounds& rounds,
    Seconds total) {
    DraftSteps steps = rounds.steps();
    Trial trial = timed(pack, steps, total);
    while (wish.soreHands) {
        const auto heavy = secondHeavy(trial.draft);
        if (!heavy) break;
        auto rested = withGlideBefore(pack, candidates, steps, *heavy);
        if (!rested) return failed(because::soreHands, steps[*heavy].candidate);
        steps = std::move(*rested);
        trial = timed(pack, steps, total);
    }
    return trial;
}

} // namespace kneecoach
