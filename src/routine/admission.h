// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/routine.h"
#include "screening/permit.h"

#include <optional>
#include <vector>

namespace kneecoach {

/// Lets the steps of one leg in, one after the other, as far as catalogue, permit and ceilings allow.
class Admission {
public:
    /// `position` is that of the session, where it is settled already.
    Admission(const Pack& pack, const Permit& permit, std::optional<PositionId> position);

    void take(PlannedStep step);

    const std::vector<PlannedStep>& steps() const { return steps_; }
    const std::vector<LeftOut>& leftOut() const { return leftOut_; }
    const std::optional<PositionId>& position() const { return position_; }

    /// Why no step was let in.
    RuleId whyEmpty() const;

private:
    RuleId objection(const PlannedStep& step) const;
    RuleId lengthObjection(const PlannedStep& step) const;
    RuleId placeObjection(const PlannedStep& step) const;
    Seconds run(const PlannedStep& step) const;
    Seconds atKnee() const;
    Seconds total() const;
    std::size_t setupChanges() const;

    const Pack& pack_;
    const Permit& permit_;
    Limits limits_;
    std::optional<PositionId> position_;
    std::vector<PlannedStep> steps_;
    std::vector<LeftOut> leftOut_;
};

} // namespace kneecoach
