// SPDX-License-Identifier: MIT
#pragma once

#include "routine/arrange.h"

#include <vector>

namespace kneecoach {

/// The steps of a leg before they have places and times: what opens it, the rounds through the order, what closes it.
class Rounds {
public:
    using Round = std::vector<const Candidate*>;

    Rounds(const Pack& pack, const Candidates& candidates);

    /// Whether something can begin the leg and something can end it.
    bool areFramed() const { return opening_ && closing_; }

    /// Whether a step goes into rounds; warm-up and closing stand outside.
    bool take(const Candidate& candidate) const;

    const Candidate* opening() const { return opening_; }
    const Candidate* closing() const { return closing_; }
    int count() const { return static_cast<int>(rounds_.size()); }
    bool have(const Candidate& candidate, int round) const;

    /// The same with a step more, at its place in the order, or with one less.
    Rounds with(const Candidate& candidate, int round) const;
    Rounds without(const Candidate& candidate) const;

    DraftSteps steps() const;

private:
    std::size_t orderOf(const Candidate& candidate) const;

    const Pack* pack_;
    const Candidate* opening_ = nullptr;
    const Candidate* closing_ = nullptr;
    std::vector<Round> rounds_;
};

/// The place of a step in the order of a round; what is not in it comes last.
std::size_t orderOf(const Pack& pack, const StepId& step);

} // namespace kneecoach
