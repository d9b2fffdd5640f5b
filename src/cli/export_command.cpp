// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/paper_file.h"
#include "cli/plan_text.h"
#include "code/plan_code.h"
#include "paper/routine_paper.h"
#include "routine/offered.h"

#include <ostream>

namespace kneecoach {
namespace {

Paper paperOf(const Planned& stage, const Words& coach) {
    const Screened& screened = stage.screened;
    const Pack& pack = screened.pack;
    return routinePaper({{pack, coach}, screened.check, screened.decision,
        std::get<Routine>(stage.plan), stage.wish, pack.offer.emergencyNumber,
        writePlanCode(pack, offered(pack, stage.wish))});
}

} // namespace

ExitCode exportRoutine(const Call& call, World& world) {
    const PaperFormat format = formatNamed(call.format).value_or(PaperFormat::text);
    const ResultTarget target{call.out, call.force, {call.answers, call.wish, call.clinic}};
    if (const auto free = expectFree(target, format); !free) return refuse({free.error()}, world);
    const auto stage = planned(call, world);
    if (!stage) return stage.error();
    if (std::holds_alternative<NoRoutine>(stage->plan)) return refusePlan(*stage, call, world);
    const auto coach = openCoach(world);
    if (!coach) return coach.error();
    return writePaper(paperOf(*stage, *coach), format, call, *coach, target, world);
}

} // namespace kneecoach
