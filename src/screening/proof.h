// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <cstddef>

namespace kneecoach {

/// What a walk over all combinations of live answers of a pack has shown.
struct Proof {
    std::size_t states = 0;        ///< of a leg beside the other, as far as it feels the other
    std::size_t permits = 0;       ///< that differ, among those states that may start
    std::size_t disagreements = 0; ///< between the rules of the screening and those over bits
    std::size_t loosenings = 0;    ///< a stricter answer opened something, or the join breaks a law
    bool isWhole = true;           ///< false: there are more states than can be walked

    bool holds() const { return isWhole && disagreements == 0 && loosenings == 0; }
};

/// Walks every combination of live answers, follow-ups, marks and clearances, for legs that are asked about, not asked
/// about or not there; settles each state twice and compares; and joins to each every answer once more, which may never
/// open anything. What a clearance narrows, and stops of earlier sessions, are joined in the same way and only close.
Proof prove(const Pack& pack);

} // namespace kneecoach
