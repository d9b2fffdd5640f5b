// SPDX-License-Identifier: MIT
#pragma once

#include "base/leg.h"
#include "content/pack.h"
#include "routine/routine.h"

#include <utility>
#include <vector>

namespace kneecoach {

/// What the hands have really done: the time a leg was under them, against the ceilings that hold
/// while playing too (content.md, section 2). Getting ready and pauses never count.
class Ledger {
public:
    Ledger() = default;

    /// `most` is what a leg may still get: its permit's minutes, and no more than is left of the
    /// day.
    explicit Ledger(const PerLeg<Millis>& most, const Limits& limits)
        : most_(most), limits_(limits) {}

    /// Books `time` of `step` on `leg`.
    void play(Leg leg, const PlannedStep& step, Millis time);

    Millis played(Leg leg) const { return played_[leg]; }
    Millis roomOnLeg(Leg leg) const { return most_[leg] - played_[leg]; }

    /// How much longer `step` may be played before a ceiling is reached, where no run of its
    /// technique over one region may pass `longestRun`; and which: "leg-minutes", "knee-seconds" or
    /// "step-seconds".
    std::pair<Millis, RuleId> nearest(Leg leg, const PlannedStep& step, Millis longestRun) const;

private:
    struct Run {
        Leg leg = Leg::left;
        TechniqueId technique;
        std::vector<RegionId> regions; ///< of the step played last
        Millis time{};
    };
    bool continues(Leg leg, const PlannedStep& step) const;

    PerLeg<Millis> most_{};
    PerLeg<Millis> played_{};
    PerLeg<Millis> knee_{};
    Run run_;
    Limits limits_;
};

} // namespace kneecoach
