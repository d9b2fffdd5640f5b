// SPDX-License-Identifier: MIT
//
// tests_app [.pictures]: every page of the walk as a picture, in the folder KNEECOACH_PICTURES names. To be looked at;
// scripts/pictures.sh calls it.
#include "app/all_pages.h"
#include "app/scenes/work_of.h"
#include "support/catch.h"
#include "tone/score.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <iomanip>
#include <sstream>

namespace kneecoach {
namespace {

struct HomeDress {
    const char* name;
    Scheme scheme;
    int percent;
    QSize size;
};

constexpr HomeDress homeDresses[] = {
    {"light", Scheme::light, 100, {1280, 800}},
    {"dark", Scheme::dark, 100, {1280, 800}},
    {"contrast", Scheme::contrast, 100, {1280, 800}},
    {"largest", Scheme::light, 200, {1280, 800}},
    {"smallest", Scheme::light, 100, {1024, 640}},
    {"smallest-largest", Scheme::light, 200, {1024, 640}},
};

SessionView::Shown shownOf(Walker& walker) {
    const auto& session = walker.place<InSession>();
    SessionView::Shown shown;
    shown.moment = momentOf(session.playhead);
    shown.work = workOf(shippedPack(), session, shown.moment);
    shown.tone = toneOf(session.playhead);
    shown.verb = verbOf(shippedPack(), session, shown.moment);
    return shown;
}

/// What is shown once the session has come to `kind`.
SessionView::Shown shownAt(Walker& walker, SegmentKind kind) {
    while (shownOf(walker).moment.kind != kind) walker.play(Seconds{1});
    return shownOf(walker);
}

/// What the session shows: getting ready, a stroke, the same from afar, and the change of leg.
std::vector<SessionView::Shown> sessions() {
    std::vector<SessionView::Shown> all;
    Walker walker;
    walker.toThePlan().press({"start", "begin"}).play(Seconds{10});
    for (const Seconds later : {Seconds{0}, Seconds{40}}) {
        walker.play(later);
        all.push_back(shownOf(walker));
    }
    all.push_back(all.back());
    all.back().fromFar = true;
    all.push_back(shownAt(walker, SegmentKind::changeLeg));
    return all;
}

QString fileName(std::size_t number, const std::string& page) {
    std::ostringstream name;
    name << std::setw(3) << std::setfill('0') << number << "-" << page << ".png";
    return QString::fromStdString(name.str());
}

} // namespace

TEST_CASE("pictures of every page", "[.pictures]") {
    const QString folder = qEnvironmentVariable("KNEECOACH_PICTURES");
    if (folder.isEmpty()) {
        WARN("KNEECOACH_PICTURES names no folder");
        return;
    }
    for (const HomeDress& dress : homeDresses) {
        const QString here = folder + "/" + dress.name;
        REQUIRE(QDir().mkpath(here));
        MainWindow window(coachWords(), Theme{dress.scheme, dress.percent, false});
        window.resize(dress.size);
        static_cast<QWidget&>(window).show();
        std::size_t number = 0;
        for (const SessionView::Shown& shown : sessions()) {
            window.showSession(shown);
            QApplication::processEvents();
            CHECK(window.grab().save(here + "/" + fileName(++number, "playing")));
        }
        for (const Scene& scene : allPages()) {
            if (scene.id == "session") continue; // shown above
            window.show(scene);
            QApplication::processEvents();
            CHECK(window.grab().save(here + "/" + fileName(++number, scene.id)));
        }
    }
}

} // namespace kneecoach
