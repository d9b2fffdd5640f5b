// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/routine.h"
#include "routine/wish.h"
#include "screening/permit.h"

#include <string>
#include <vector>

namespace kneecoach::routine_tests {

/// What a planned leg does that it must not, in plain sentences. Written from the words of the rules alone; it shares no
/// code and no number with the planner.
std::vector<std::string> violations(
    const Pack& pack, const Permit& permit, const Wish& wish, const LegRoutine& leg);

/// The same for the rest of a leg, or one that was kept: what holds of every step and of all of them together.
std::vector<std::string> violationsOfAdmitted(
    const Pack& pack, const Permit& permit, const LegRoutine& leg);

/// The seconds a leg has to have where they can be had.
Seconds expectedSeconds(const Pack& pack, const Permit& permit, const Wish& wish);

} // namespace kneecoach::routine_tests
