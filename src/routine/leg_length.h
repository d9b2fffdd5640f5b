// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"
#include "screening/permit.h"

#include <optional>

namespace kneecoach {

/// How long a leg is to be, and what keeps it shorter than the wish.
struct LegLength {
    Seconds seconds{};
    std::optional<Seconds> asked; ///< where it is shorter …
    RuleId because;               ///< … and why

    /// The same, no longer than `most`.
    LegLength within(Seconds most, const RuleId& why) const;
};

/// The minutes asked for, or the cap of the permit or the pack; less where few regions are left.
LegLength legLength(const Pack& pack, const Permit& permit, const Wish& wish);

} // namespace kneecoach
