// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/routine.h"
#include "screening/permit.h"

#include <vector>

namespace kneecoach {

/// What to do before, between and after: the preparations that the permit of each of these legs allows and that
/// are for its position, in the pack's order.
std::vector<PreparationId> preparationsFor(
    const Pack& pack, const Permits& permits, const std::vector<LegRoutine>& legs);

} // namespace kneecoach
