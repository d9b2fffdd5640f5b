// SPDX-License-Identifier: MIT
#pragma once

#include "screening/effect_bits.h"

#include <vector>

namespace kneecoach {

/// What acts on one leg after some answers: as the screening joins it, and as bits.
struct Standing {
    EffectBits bits;
    Effect effect;

    friend bool operator==(const Standing&, const Standing&) = default;
};

using Standings = std::vector<Standing>;

/// What an answer does by itself: without marks, and with a clearance that covers it or without.
Standing standingOf(const Pack& pack, const Answer& answer, bool isCleared);

/// Walks every combination of live answers: each answer of a chain, its follow-ups where they are asked, each set of marked
/// regions, each clearance given or not. Answers that lead to the same joined state are followed once.
class AnswerWalk {
public:
    explicit AnswerWalk(const Pack& pack)
        : AnswerWalk(pack, RegionBits::first(pack.regions.size())) {}

    /// The same, where only these regions are ever tapped.
    AnswerWalk(const Pack& pack, RegionBits tapped) : pack_(pack), tapped_(tapped) {}

    /// Every state that the answers to one question, and to the follow-ups under it, make of these states. With
    /// `isCovered` a clearance of a question above counts for it too.
    Standings through(std::size_t question, const Standings& before, bool isCovered = false);

    /// Through all questions that are asked of `of` and follow none of their kind; with `onlyGetHelp` only of those pages.
    Standings throughAll(AskedOf of, bool onlyGetHelp, Standings before);

    /// How often the two ways of joining did not say the same.
    std::size_t disagreements() const { return disagreements_; }

    /// Whether it gave up: a strange pack may have more states than anybody can walk.
    bool isCut() const { return isCut_; }

private:
    bool repeats(std::size_t question, std::size_t answer) const;
    Standings answered(
        std::size_t question, std::size_t answer, const Standings& before, bool isCleared);
    void mark(Standings& standings);
    void merge(Standings& standings);
    void count(std::size_t joins);

    const Pack& pack_;
    RegionBits tapped_;
    std::size_t disagreements_ = 0;
    std::size_t joins_ = 0;
    bool isCut_ = false;
};

} // namespace kneecoach
