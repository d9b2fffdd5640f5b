// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/plan_text.h"

#include <ostream>

namespace kneecoach {

ExitCode plan(const Call& call, World& world) {
    const auto stage = planned(call, world);
    if (!stage) return stage.error();
    if (std::holds_alternative<NoRoutine>(stage->plan)) return refusePlan(*stage, call, world);
    printPlan(*stage, call, world);
    return ExitCode::done;
}

} // namespace kneecoach
