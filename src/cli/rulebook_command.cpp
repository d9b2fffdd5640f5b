// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/paper_file.h"
#include "paper/rulebook_paper.h"

namespace kneecoach {

ExitCode packRulebook(const Call& call, World& world) {
    const auto format = formatOf(call.out);
    if (!format)
        return refuse({{call.out, "", "expected a name that ends in .pdf, .html or .txt"}}, world);
    const ResultTarget target{call.out, call.force, {}};
    if (const auto free = expectFree(target, *format); !free) return refuse({free.error()}, world);
    const auto pack = openPack(call, world);
    if (!pack) return pack.error();
    const auto coach = openCoach(world);
    if (!coach) return coach.error();
    return writePaper(rulebookPaper({*pack, *coach}, markOf(PaperWords{*pack, *coach})), *format,
        call, *coach, target, world);
}

} // namespace kneecoach
