// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"

#include <vector>

namespace kneecoach {

/// Whether a step is switched off for everyone here; those that no routine does without never are.
bool isSwitchedOff(const Pack& pack, const StepId& step);

/// How long a leg gets where so many minutes are asked for: the longest time on offer that is no longer, or what was asked
/// where all on offer are longer.
Minutes minutesOffered(const Pack& pack, Minutes asked);

/// The times of a leg that can be chosen, rising.
std::vector<Minutes> minutesToChoose(const Pack& pack);

/// The same wish without the steps that are switched off: a person could have made it.
Wish withStepsOffered(const Pack& pack, Wish wish);

/// The wish that is left of what was asked: steps and minutes. Under the pack alone it is planned as the other one is here.
Wish offered(const Pack& pack, Wish wish);

} // namespace kneecoach
