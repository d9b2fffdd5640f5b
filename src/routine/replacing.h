// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"

namespace kneecoach {

/// Whether the wish is one in which a step takes the place of another.
bool isCalledFor(const Pack& pack, const Wish& wish, const Instead& instead);

/// The key of the wish that lets a step take the place of another.
RuleId reasonFor(const Instead& instead);

/// Whether the wish calls for a step that comes in place of another, or beside it with a tool that is at hand.
bool isCalledFor(const Pack& pack, const Wish& wish, const Step& step);

} // namespace kneecoach
