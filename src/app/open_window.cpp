// SPDX-License-Identifier: MIT
#include "app/open_window.h"

#include "app/conductor.h"
#include "app/content_folders.h"
#include "app/settings_file.h"
#include "content/load_pack.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdlib>

namespace kneecoach {
namespace {

/// To standard error only, and never an answer, a mark, a pain value or a name.
void openLog() {
    spdlog::set_default_logger(spdlog::stderr_logger_st("kneecoach"));
    spdlog::set_pattern("kneecoach: %v");
}

bool hasDisplay() {
    const auto isSet = [](const char* name) { return std::getenv(name) && *std::getenv(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

/// Enough to say that nothing can be said.
Words fewestWords() {
    return Words({{"app.window", "Kneecoach"}, {"buttons.back", "Back"}, {"buttons.close", "Close"},
        {"errors.title", "We stop here for now"}, {"session.hurts", "It hurts"},
        {"session.pause", "Pause"},
        {"errors.pack",
            "We could not read the rules and words of the massage. To be safe, nothing starts. "
            "Ask the one who set up this computer."}});
}

/// What the program needs to lead anybody anywhere.
struct Content {
    Words coach;
    Pack pack;
    bool isSound = false;
};

Content openContent(const Call& call) {
    const Folders folders = contentFolders();
    const auto coach = loadWords(folders.coach);
    auto pack = loadPack(call.pack.empty() ? folders.pack : call.pack, folders.schemas);
    if (!coach) spdlog::error("{}", describe(coach.error()));
    if (!pack)
        for (const Finding& finding : pack.error())
            spdlog::error("{}", describe({finding.file, finding.pointer, finding.text}));
    return {coach ? *coach : fewestWords(), pack ? std::move(*pack) : Pack{}, coach && pack};
}

/// The country this computer is set to; the first page shows whose number that is, and lets it be changed.
std::optional<CountryId> countryHere(const Pack& pack) {
    const auto parts = QLocale::system().name().split('_');
    const auto id = CountryId::parse(parts.last().toLower().toStdString());
    const bool isKnown = id
        && std::ranges::find(pack.emergencyNumbers, *id, &EmergencyNumber::country)
            != pack.emergencyNumbers.end();
    return isKnown && parts.size() > 1 ? id : std::nullopt;
}

/// What was liked before; where that is damaged, the usual, and it is said.
struct Liked {
    Liking liking;
    bool isDamaged = false;
};

Liked liked(const std::string& path, const Pack& pack) {
    auto kept = readLiking(path);
    if (!kept) spdlog::error("{}", describe(kept.error()));
    Liked liked{kept ? *kept : Liking{}, !kept};
    if (!liked.liking.country) liked.liking.country = countryHere(pack);
    return liked;
}

Journey beginning(
    const Content& content, const Liked& liked, const Memory& memory, const Now& now) {
    Journey journey = reopened(content.pack, liked.liking, memory.kept(), now);
    journey.outlivesTheProgram = memory.outlivesTheProgram();
    if (liked.isDamaged) journey.remark = "errors.settings";
    if (!content.isSound) journey.place = Trouble{Trouble::With::pack};
    return journey;
}

void open(MainWindow& window) {
    const QSize room = window.screen()->availableSize();
    window.resize(QSize(1200, 800).boundedTo(room));
    static_cast<QWidget&>(window).show();
}

} // namespace

int openWindow(const Call& call, int& argc, char** argv) {
    openLog();
    if (!hasDisplay()) {
        spdlog::error("There is no display here. In a terminal, see: kneecoach --help");
        return 1;
    }
    const QApplication application(argc, argv);
    const Content content = openContent(call);
    const SystemClock clock;
    ShortMemory memory(content.pack);
    const std::string path = settingsPath(call.profile);
    const Now now{clock.world(), clock.running()};
    Conductor conductor(content.pack, content.coach,
        {clock, memory, [&](const Liking& liking) { return writeLiking(path, liking); }},
        beginning(content, liked(path, content.pack), memory, now));
    open(conductor.window());
    return QApplication::exec();
}

} // namespace kneecoach
