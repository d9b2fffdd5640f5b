// SPDX-License-Identifier: MIT
#pragma once

#include "routine/candidate.h"

#include <optional>
#include <vector>

namespace kneecoach {

/// A routine of the pack that comes out as written.
struct NamedDraft {
    const NamedRoutine* routine = nullptr;
    Draft draft;
    std::vector<Seconds> seconds;
};

/// The named routine that wish and permit call for: its minutes, on a chair with a stool, its tools and hands, nothing
/// tender or included besides, and every step of it allowed in full.
std::optional<NamedDraft> namedFor(const Pack& pack, const Permit& permit, const Wish& wish,
    const Candidates& candidates, Seconds total);

} // namespace kneecoach
