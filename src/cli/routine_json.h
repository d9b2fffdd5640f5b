// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "content/value.h"
#include "routine/plan_routine.h"

namespace kneecoach {

/// The routine document of interfaces.md, or its refusal.
Value planJson(const Pack& pack, const Plan& plan);

} // namespace kneecoach
