// SPDX-License-Identifier: MIT
#include "app/open_content.h"

#include "app/clock.h"
#include "app/content_folders.h"
#include "app/settings_file.h"
#include "base/listed.h"
#include "clinic/clinic_file.h"
#include "content/describe_finding.h"
#include "content/load_pack.h"
#include "content/reviews_by.h"

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

void log(const Findings& findings) {
    for (const Finding& finding : findings) spdlog::error("{}", describe(finding));
}

std::string firstOf(const Findings& findings) {
    return findings.empty() ? std::string() : describe(findings.front());
}

Trouble troubleWith(const std::string& file, const ClinicReport& report) {
    std::vector<std::string> whom;
    for (const std::string& part : {report.name, report.phone})
        if (!part.empty()) whom.push_back(part);
    return {Trouble::With::clinic, file, listed(whom), firstOf(report.findings)};
}

/// Narrows the pack by the clinic file, or leaves none.
void heedClinic(const std::string& file, const Folders& folders, Content& content) {
    ClinicReport report = examineClinic(readClinicFile(file, folders.schemas), content.pack);
    log(report.findings);
    content.clinic = std::move(report.clinic);
    if (!content.clinic) content.trouble = troubleWith(file, report);
    content.pack = content.clinic ? narrowed(*content.clinic, std::move(content.pack)) : Pack{};
}

} // namespace

Content openContent(const Call& call) {
    const Folders folders = contentFolders();
    const auto coach = loadWords(folders.coach);
    auto pack = loadPack(call.pack.empty() ? folders.pack : call.pack, folders.schemas);
    if (!coach) spdlog::error("{}", describe(coach.error()));
    if (!pack) log(pack.error());
    giveBack();
    if (!coach || !pack)
        return {coach ? *coach : fewestWords(), Pack{}, {},
            Trouble{Trouble::With::pack, {}, {},
                coach ? firstOf(pack.error()) : describe(coach.error())}};
    Content content{*coach, std::move(*pack), {}, {}};
    content.pack.reviews = reviewsBy(content.pack, dayOf(SystemClock().world()));
    const std::string file = call.clinic.empty() ? clinicPath(call.profile) : call.clinic;
    if (!file.empty()) heedClinic(file, folders, content);
    return content;
}

} // namespace kneecoach
