// SPDX-License-Identifier: MIT
#pragma once

#include "screening/effect_bits.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kneecoach {

/// A leg that may start, and what leads there: what acts on it by itself, and what it feels of the other leg.
struct PermitFound {
    EffectBits permit;
    EffectBits own;
    EffectBits felt;
};

/// What a walk over all combinations of live answers of a pack has shown.
struct Proof {
    double answerSets = 0;  ///< combinations of answers, marks and clearances of both legs
    std::size_t states = 0; ///< of a leg beside the other, as far as it feels the other
    std::vector<PermitFound> permits; ///< that differ, among those states that may start
    std::size_t disagreements = 0;    ///< between the rules of the screening and those over bits
    std::size_t loosenings = 0;  ///< a stricter answer opened something, or a join breaks a law
    std::string opener;          ///< the first of what loosens: an answer, or a rule
    std::size_t comparisons = 0; ///< that could have shown the one or the other
    bool isWhole = true;         ///< false: there are more states than can be walked

    bool holds() const { return isWhole && disagreements == 0 && loosenings == 0; }
};

/// Walks every combination of live answers, follow-ups, marks and clearances, for legs that are asked about, not asked
/// about or not there; settles each state twice and compares. To each state it joins every answer once more, and every
/// single thing that a clearance may narrow or an earlier session may stop: none of them may ever open anything.
Proof prove(const Pack& pack);

} // namespace kneecoach
