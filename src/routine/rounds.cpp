// SPDX-License-Identifier: MIT
#include "routine/rounds.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool names(const std::vector<StepId>& list, const Candidate& candidate) {
    return std::ranges::find(list, candidate.step->id) != list.end();
}

const Candidate* firstPossible(const Candidates& candidates, const std::vector<StepId>& list) {
    for (const StepId& id : list)
        if (const Candidate* candidate = find(candidates, id); candidate && candidate->isPossible())
            return candidate;
    return nullptr;
}

} // namespace

Rounds::Rounds(const Pack& pack, const Candidates& candidates)
    : pack_(&pack),
      opening_(firstPossible(candidates, pack.routine.opening)),
      closing_(firstPossible(candidates, pack.routine.closing)) {}

bool Rounds::take(const Candidate& candidate) const {
    const RoutineRules& rules = pack_->routine;
    return names(rules.order, candidate)
        || (!names(rules.opening, candidate) && !names(rules.closing, candidate));
}

bool Rounds::have(const Candidate& candidate, int round) const {
    if (round > count()) return false;
    const Round& steps = rounds_[static_cast<std::size_t>(round - 1)];
    return std::ranges::find(steps, &candidate) != steps.end();
}

Rounds Rounds::with(const Candidate& candidate, int round) const {
    Rounds more = *this;
    more.rounds_.resize(std::max(rounds_.size(), static_cast<std::size_t>(round)));
    Round& steps = more.rounds_[static_cast<std::size_t>(round - 1)];
    const auto place = [&](const Candidate* one) { return orderOf(*one); };
    steps.insert(std::ranges::upper_bound(steps, orderOf(candidate), {}, place), &candidate);
    return more;
}

Rounds Rounds::without(const Candidate& candidate) const {
    Rounds fewer = *this;
    for (Round& steps : fewer.rounds_) std::erase(steps, &candidate);
    return fewer;
}

DraftSteps Rounds::steps() const {
    DraftSteps steps{{opening_, 1}};
    int number = 0;
    for (const Round& round : rounds_) {
        ++number;
        for (const Candidate* step : round) steps.push_back({step, number});
    }
    steps.push_back({closing_, std::max(number, 1)});
    return steps;
}

std::size_t Rounds::orderOf(const Candidate& candidate) const {
    return kneecoach::orderOf(*pack_, candidate.step->id);
}

std::size_t orderOf(const Pack& pack, const StepId& step) {
    const auto& order = pack.routine.order;
    return static_cast<std::size_t>(std::ranges::find(order, step) - order.begin());
}

} // namespace kneecoach
