// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "content/value.h"
#include "routine/plan_routine.h"
#include "screening/decision.h"

#include <optional>
#include <string>

namespace kneecoach {

/// The routine document of interfaces.md, or its refusal; `decision` is what the plan was made under, `code` its plan code
/// (null where it has none).
Value planJson(const Pack& pack, const Plan& plan, const Decision& decision,
    const std::optional<std::string>& code);

} // namespace kneecoach
