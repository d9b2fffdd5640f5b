// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"
#include "screening/permit.h"

#include <vector>

namespace kneecoach {

/// One way to do a step on this leg: regions, hand or tool, set-up, and the bounds that hold then.
struct Option {
    RegionBits regions;
    const Way* way = nullptr;
    std::optional<Hand> hand;
    int load = 0;
    std::size_t setup = 0; ///< of the position that is wished
    StepTimes times;       ///< in steps of 5 s
    Pressure firmest = 1;  ///< bound, permit and firmness asked for
    bool tender = false;   ///< touches a tender region
    int cost = 0;          ///< how much another option would be preferred
};

/// A step of the catalogue seen from one leg: the ways it can be done, or why there is none.
struct Candidate {
    const Step* step = nullptr;
    RegionBits left;             ///< of its regions
    std::vector<Option> options; ///< best first
    RuleId because;

    bool isPossible() const { return !options.empty(); }
};

/// One for each step of the pack, in its order.
using Candidates = std::vector<Candidate>;

/// What permit and wish leave of the catalogue.
Candidates candidatesFor(const Pack& pack, const Permit& permit, const Wish& wish);

/// The candidate called `id`, or null.
const Candidate* find(const Candidates& candidates, const StepId& id);

/// A step in its place on a leg that is being put together.
struct Placed {
    const Candidate* candidate = nullptr;
    const Option* option = nullptr;
    int round = 1;
};

using Draft = std::vector<Placed>;

} // namespace kneecoach
