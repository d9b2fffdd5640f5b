// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/plan_text.h"
#include "cli/target.h"
#include "code/plan_code.h"
#include "paper/routine_paper.h"
#include "paper/to_text.h"

#include <ostream>

namespace kneecoach {
namespace {

/// What makes a file of a paper; nothing where this program cannot.
Renderer rendererOf(const Call& call, const Words& coach, const World& world) {
    if (call.format == "pdf") return world.pdf;
    if (call.format == "html") return world.html;
    return [&coach](const Paper& paper, const PageSetup&) -> Result<std::string> {
        return toText(paper, coach);
    };
}

/// What is wrong with the call before anything is read.
Result<void> expectTarget(const Call& call, const ResultTarget& target) {
    if (call.format == "pdf" && target.path == "-")
        return failure(Error{"--out", "", "a PDF is no text; expected the name of a file"});
    return expectFree(target);
}

PageSetup setupOf(const Call& call) {
    return {call.paper == "letter" ? PaperSize::letter : PaperSize::a4, call.largePrint};
}

ExitCode fail(const Error& error, World& world) {
    world.err << describe(error) << '\n';
    return ExitCode::otherFailure;
}

Stage<std::string> rendered(
    const Call& call, const Planned& stage, const Words& coach, World& world) {
    const Renderer render = rendererOf(call, coach, world);
    if (!render)
        return failure(
            fail({"", "", "this program was built without " + call.format + " files"}, world));
    const Screened& screened = stage.screened;
    const auto bytes = render(routinePaper({{screened.pack, coach}, screened.check,
                                  screened.decision, std::get<Routine>(stage.plan), stage.wish, {},
                                  writePlanCode(screened.pack, stage.wish)}),
        setupOf(call));
    if (!bytes) return failure(fail(bytes.error(), world));
    return *bytes;
}

} // namespace

ExitCode exportRoutine(const Call& call, World& world) {
    const ResultTarget target{call.out, call.force, {call.answers, call.wish}};
    if (const auto free = expectTarget(call, target); !free) return refuse({free.error()}, world);
    const auto stage = planned(call, world);
    if (!stage) return stage.error();
    if (std::holds_alternative<NoRoutine>(stage->plan)) return refusePlan(*stage, call, world);
    const auto coach = loadWords(world.folders.coach);
    if (!coach) return fail(coach.error(), world);
    const auto bytes = rendered(call, *stage, *coach, world);
    return bytes ? writeTarget(target, *bytes, world) : bytes.error();
}

} // namespace kneecoach
