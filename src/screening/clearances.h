// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "screening/check.h"

namespace kneecoach {

/// The question whose clearance is asked for when `question` needs one: itself, or the furthest parent that can need one.
std::size_t clearanceRoot(const Pack& pack, std::size_t question);

/// What the clearances of this check allow for a `clearance-needed` of `question` on `leg`: nothing where none covers it,
/// else the restriction they bring (pressure at most 2, and what each of them narrows). Screening rule 8.
std::optional<Restriction> clearedWith(const Pack& pack, const Check& check, std::size_t question, Leg leg);

}  // namespace kneecoach
