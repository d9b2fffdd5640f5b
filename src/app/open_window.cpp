// SPDX-License-Identifier: MIT
#include "app/open_window.h"

#include "app/conductor.h"
#include "app/errands.h"
#include "app/module_folders.h"
#include "app/open_content.h"
#include "app/settings_file.h"
#include "app/start_window.h"
#include "ui/gallery.h"
#include "voice/load_audio.h"
#include "voice/tone_speaker.h"

#include <QApplication>
#include <QScreen>
#include <spdlog/spdlog.h>

#include <future>
#include <memory>

namespace kneecoach {
namespace {

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
    if (content.trouble) journey.place = *content.trouble;
    return journey;
}

void open(MainWindow& window) {
    const QSize room = window.screen()->availableSize();
    window.resize(QSize(1280, 900).boundedTo(room));
    static_cast<QWidget&>(window).show();
}

/// The walk, from its first page to the last.
int lead(const Call& call, const Content& content) {
    const SystemClock clock;
    ToneSpeaker speaker([] { return loadAudio(moduleFolders()); }, [&] { return clock.running(); });
    ShortMemory memory(content.pack);
    const std::string path = settingsPath(call.profile);
    const Now now{clock.world(), clock.running()};
    Conductor conductor(content.pack, content.coach,
        {clock, memory, [&](const Liking& liking) { return writeLiking(path, liking); }, &speaker,
            {}},
        beginning(content, liked(path, content.pack), memory, now));
    conductor.doErrandsWith([&](const Journey& journey) {
        return runErrand(content.pack, content.coach, journey, conductor.window());
    });
    open(conductor.window());
    return QApplication::exec();
}

int showGallery(const Content& content) {
    const std::unique_ptr<QWidget> gallery(makeGallery(content.coach));
    gallery->show();
    return QApplication::exec();
}

} // namespace

int openWindow(const Call& call, int& argc, char** argv) {
    if (!expectDisplay()) return 1;
    // Words and rules are read while the desktop is being asked for a window.
    auto reading = std::async(std::launch::async, [&] { return openContent(call); });
    const auto application = startWindow(argc, argv);
    const Content content = reading.get();
    return call.gallery ? showGallery(content) : lead(call, content);
}

} // namespace kneecoach
