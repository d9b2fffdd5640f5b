// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"
#include "screening/permit.h"

#include <vector>

namespace kneecoach {

/// A choice of a wish that may close a leg, and how to take it back.
struct FreeChoice {
    RuleId name;
    void (*takeBack)(const Pack& pack, const Permit& permit, Wish& wish);
};

/// All of them, in the order in which they are taken back to find the one that closed a leg.
const std::vector<FreeChoice>& freeChoices();

} // namespace kneecoach
