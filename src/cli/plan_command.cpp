// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/plan_text.h"
#include "cli/routine_json.h"

#include <ostream>

namespace kneecoach {

ExitCode plan(const Call& call, World& world) {
    const auto stage = planned(call, world);
    if (!stage) return stage.error();
    if (std::holds_alternative<NoRoutine>(stage->plan)) return refusePlan(*stage, call, world);
    if (call.json) print(planJson(stage->screened.pack, stage->plan), world);
    else writePlan(stage->screened.pack, stage->plan, world.out);
    return ExitCode::done;
}

} // namespace kneecoach
