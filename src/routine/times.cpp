// SPDX-License-Identifier: MIT
#include "routine/times.h"

#include "routine/arrange.h"
#include "routine/bounds.h"
#include "routine/ceilings.h"
#include "routine/reasons.h"

#include <algorithm>
#include <numeric>

namespace kneecoach {
namespace {

using Length = std::vector<Seconds>;

Seconds sum(const Length& seconds) {
    return std::accumulate(seconds.begin(), seconds.end(), Seconds{0});
}

Length leastOf(const Draft& draft) {
    Length seconds;
    for (const Placed& placed : draft) seconds.push_back(placed.option->times.least);
    return seconds;
}

} // namespace

Times::Times(const Pack& pack, const Draft& draft) : draft_(draft) {
    const Limits limits = limitsOf(pack);
    const RegionBits knee = regionsNamed(pack, {roundTheKnee});
    Shared atKnee{limits.knee, because::kneeSeconds, {}};
    for (std::size_t step = 0; step < draft.size(); ++step) {
        const Technique& technique = pack.techniqueOf(*draft[step].candidate->step);
        if (step == 0 || !goOn(draft[step - 1], draft[step]))
            shared_.push_back({longestRun(limits, technique), because::stepSeconds, {}});
        shared_.back().steps.push_back(step);
        if (!(draft[step].option->regions & knee).empty()) atKnee.steps.push_back(step);
    }
    shared_.push_back(std::move(atKnee));
}

RuleId Times::fault() const { return fault(leastOf(draft_)); }

bool Times::allow(const Length& seconds) const {
    for (std::size_t step = 0; step < seconds.size(); ++step) {
        const StepTimes& times = draft_[step].option->times;
        if (seconds[step] < times.least || seconds[step] > times.most) return false;
    }
    return fault(seconds).empty();
}

RuleId Times::fault(const Length& seconds) const {
    for (const Shared& shared : shared_)
        if (together(shared, seconds) > shared.most) return shared.name;
    return {};
}

Seconds Times::least() const { return sum(leastOf(draft_)); }

Seconds Times::most() const {
    Length seconds = leastOf(draft_);
    for (std::size_t step = 0; step < seconds.size(); ++step) seconds[step] += room(seconds, step);
    return sum(seconds);
}

std::vector<Seconds> Times::adding(Seconds total) const {
    Length seconds = leastOf(draft_);
    for (std::size_t step = 0; step < seconds.size(); ++step) {
        const Seconds wanted = draft_[step].option->times.usual - seconds[step];
        seconds[step] += std::max(Seconds{0}, std::min(wanted, room(seconds, step)));
    }
    while (shrink(seconds, false, total)) {}
    while (shrink(seconds, true, total)) {}
    while (grow(seconds, true, total)) {}
    while (grow(seconds, false, total)) {}
    return seconds;
}

Seconds Times::together(const Shared& shared, const Length& seconds) {
    Seconds together{0};
    for (std::size_t step : shared.steps) together += seconds[step];
    return together;
}

/// How much longer a step may become beside the others.
Seconds Times::room(const Length& seconds, std::size_t step) const {
    Seconds room = draft_[step].option->times.most - seconds[step];
    for (const Shared& shared : shared_) {
        if (std::ranges::find(shared.steps, step) == shared.steps.end()) continue;
        room = std::min(room, shared.most - together(shared, seconds));
    }
    return room - room % pace;
}

bool Times::grow(Length& seconds, bool tender, Seconds total) const {
    bool moved = false;
    for (std::size_t step = 0; step < seconds.size(); ++step) {
        if (draft_[step].option->tender != tender || sum(seconds) >= total) continue;
        if (room(seconds, step) < pace) continue;
        seconds[step] += pace;
        moved = true;
    }
    return moved;
}

bool Times::shrink(Length& seconds, bool tender, Seconds total) const {
    bool moved = false;
    for (std::size_t step = 0; step < seconds.size(); ++step) {
        if (draft_[step].option->tender != tender || sum(seconds) <= total) continue;
        if (seconds[step] - pace < draft_[step].option->times.least) continue;
        seconds[step] -= pace;
        moved = true;
    }
    return moved;
}

} // namespace kneecoach
