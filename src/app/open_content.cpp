// SPDX-License-Identifier: MIT
#include "app/open_content.h"

#include "app/content_folders.h"
#include "content/load_pack.h"

#include <spdlog/spdlog.h>

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kneecoach {
namespace {

/// Enough to say that nothing can be said.
Words fewestWords() {
    return Words({{"app.window", "Kneecoach"}, {"buttons.back", "Back"}, {"buttons.close", "Close"},
        {"errors.title", "We stop here for now"}, {"session.hurts", "It hurts"},
        {"session.pause", "Pause"},
        {"errors.pack",
            "We could not read the rules and words of the massage. To be safe, nothing starts. "
            "Ask the one who set up this computer."}});
}

/// Reading takes far more room than what was read; what is free again goes back to the machine.
void giveBack() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

Content openContent(const Call& call) {
    const Folders folders = contentFolders();
    const auto coach = loadWords(folders.coach);
    auto pack = loadPack(call.pack.empty() ? folders.pack : call.pack, folders.schemas);
    if (!coach) spdlog::error("{}", describe(coach.error()));
    if (!pack)
        for (const Finding& finding : pack.error())
            spdlog::error("{}", describe({finding.file, finding.pointer, finding.text}));
    giveBack();
    return {coach ? *coach : fewestWords(), pack ? std::move(*pack) : Pack{}, coach && pack};
}

} // namespace kneecoach
