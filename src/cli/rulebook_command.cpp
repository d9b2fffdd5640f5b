// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/paper_file.h"
#include "cli/stages.h"
#include "content/reviews_by.h"
#include "paper/rulebook_paper.h"

namespace kneecoach {
namespace {

/// A review that is dated later has not been made yet.
Pack withReviewsMade(Pack pack, const Call& call) {
    const auto at = askedAt(call);
    const Date today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    pack.reviews = reviewsBy(pack, at ? dayOf(*at) : today);
    return pack;
}

} // namespace

ExitCode packRulebook(const Call& call, World& world) {
    const auto format = formatOf(call.out);
    if (!format)
        return refuse({{call.out, "", "expected a name that ends in .pdf, .html or .txt"}}, world);
    const ResultTarget target{call.out, call.force, {}};
    if (const auto free = expectFree(target, *format); !free) return refuse({free.error()}, world);
    const auto opened = openPack(call, world);
    if (!opened) return opened.error();
    const Pack pack = withReviewsMade(*opened, call);
    const auto coach = openCoach(world);
    if (!coach) return coach.error();
    return writePaper(rulebookPaper({pack, *coach}, markOf(PaperWords{pack, *coach})), *format,
        call, *coach, target, world);
}

} // namespace kneecoach
