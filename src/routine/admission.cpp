// SPDX-License-Identifier: MIT
#include "routine/admission.h"

#include "routine/catalogue.h"
#include "routine/ceilings.h"
#include "routine/planned.h"
#include "routine/reasons.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool shareRegion(const PlannedStep& a, const PlannedStep& b) {
    return std::ranges::any_of(a.regions,
        [&](const RegionId& id) { return std::ranges::find(b.regions, id) != b.regions.end(); });
}

bool goOn(const PlannedStep& a, const PlannedStep& b) {
    return a.technique == b.technique && shareRegion(a, b);
}

} // namespace

Admission::Admission(const Pack& pack, const Permit& permit, std::optional<PositionId> position)
    : pack_(pack), permit_(permit), limits_(limitsOf(pack)), position_(std::move(position)) {}

void Admission::take(PlannedStep step) {
    const StepId id = step.step;
    RuleId why = strayedFrom(pack_, step);
    if (why.empty()) why = narrow(pack_, permit_, step);
    if (why.empty()) why = objection(step);
    if (!why.empty()) return leftOut_.push_back({permit_.leg(), id, why});
    // A leg that goes on begins no firmer than it could have after a light opening.
    const Pressure before = steps_.empty() ? 1 : steps_.back().pressure;
    step.pressure = std::min(step.pressure, before + 1);
    openGently(pack_, step);
    position_ = step.position;
    steps_.push_back(std::move(step));
}

RuleId Admission::whyEmpty() const {
    return leftOut_.empty() ? because::rounds : leftOut_.front().because;
}

RuleId Admission::objection(const PlannedStep& step) const {
    if (const RuleId why = placeObjection(step); !why.empty()) return why;
    return lengthObjection(step);
}

RuleId Admission::placeObjection(const PlannedStep& step) const {
    if (position_ && *position_ != step.position) return because::position;
    if (steps_.empty()) return {};
    const PlannedStep& before = steps_.back();
    if (before.step == step.step && before.regions == step.regions) return because::rounds;
    const bool changes = before.setup != step.setup;
    return setupChanges() + changes > mostSetupChanges ? because::position : RuleId{};
}

RuleId Admission::lengthObjection(const PlannedStep& step) const {
    const Technique& technique = pack_.techniqueOf(*find(pack_.steps, step.step));
    if (run(step) + step.seconds > longestRun(limits_, technique)) return because::stepSeconds;
    const bool isAtKnee = std::ranges::find(step.regions, roundTheKnee) != step.regions.end();
    if (isAtKnee && atKnee() + step.seconds > limits_.knee) return because::kneeSeconds;
    if (total() + step.seconds > limits_.leg) return because::legMinutes;
    if (total() + step.seconds > permit_.maxMinutes())
        return because::closing(permit_, ThingId{"minutes"}, because::legMinutes);
    return {};
}

/// How long the steps just before have gone on with the same technique in the same place.
Seconds Admission::run(const PlannedStep& step) const {
    Seconds sum{0};
    const PlannedStep* after = &step;
    for (auto before = steps_.rbegin(); before != steps_.rend() && goOn(*before, *after);
         ++before) {
        sum += before->seconds;
        after = &*before;
    }
    return sum;
}

Seconds Admission::atKnee() const {
    Seconds sum{0};
    for (const PlannedStep& step : steps_)
        if (std::ranges::find(step.regions, roundTheKnee) != step.regions.end())
            sum += step.seconds;
    return sum;
}

Seconds Admission::total() const {
    Seconds sum{0};
    for (const PlannedStep& step : steps_) sum += step.seconds;
    return sum;
}

std::size_t Admission::setupChanges() const {
    std::size_t changes = 0;
    for (std::size_t step = 1; step < steps_.size(); ++step)
        changes += steps_[step - 1].setup != steps_[step].setup;
    return changes;
}

} // namespace kneecoach
