// SPDX-License-Identifier: MIT
//
// tests_ui [gallery]: every sample page as a picture, in the folder KNEECOACH_GALLERY names. To be looked at.
#include "content/load_pack.h"
#include "support/catch.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/samples.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <memory>

using namespace kneecoach;

namespace {

struct Dress {
    const char* name;
    Scheme scheme;
    int percent;
    QSize size;
};

constexpr Dress dresses[] = {
    {"light-100-small", Scheme::light, 100, {1024, 640}},
    {"light-200-small", Scheme::light, 200, {1024, 640}},
    {"light-100-large", Scheme::light, 100, {1440, 900}},
    {"light-200-large", Scheme::light, 200, {1440, 900}},
    {"dark-100-small", Scheme::dark, 100, {1024, 640}},
    {"dark-150-large", Scheme::dark, 150, {1440, 900}},
    {"contrast-100-small", Scheme::contrast, 100, {1024, 640}},
    {"contrast-200-large", Scheme::contrast, 200, {1440, 900}},
};

void picture(MainWindow& window, const QString& folder, const Dress& dress, const QString& page) {
    QApplication::processEvents();
    const QString name = folder + "/" + page + "-" + dress.name + ".png";
    CHECK(window.grab().save(name));
}

} // namespace

TEST_CASE("the gallery's own window", "[.gallery]") {
    const QString folder = qEnvironmentVariable("KNEECOACH_GALLERY");
    if (folder.isEmpty()) {
        WARN("KNEECOACH_GALLERY names no folder");
        return;
    }
    REQUIRE(QDir().mkpath(folder));
    const std::unique_ptr<QWidget> gallery(makeGallery(*loadWords(TEST_CONTENT_DIR "/coach")));
    gallery->show();
    QApplication::processEvents();
    CHECK(gallery->grab().save(folder + "/gallery-window.png"));
}

TEST_CASE("the gallery", "[.gallery]") {
    const QString folder = qEnvironmentVariable("KNEECOACH_GALLERY");
    if (folder.isEmpty()) {
        WARN("KNEECOACH_GALLERY names no folder");
        return;
    }
    REQUIRE(QDir().mkpath(folder));
    for (const Dress& dress : dresses) {
        MainWindow window(samples::words(), Theme{dress.scheme, dress.percent, false});
        window.resize(dress.size);
        window.show();
        std::vector<Scene> pages = galleryScenes(*loadWords(TEST_CONTENT_DIR "/coach"));
        for (const Scene& scene : samples::pages()) pages.push_back(scene);
        for (const Scene& scene : pages) {
            window.show(scene);
            picture(window, folder, dress, QString::fromStdString(scene.id));
        }
        window.show(samples::bodyMap());
        window.findChild<QWidget*>("area/calf@back")->setFocus(Qt::TabFocusReason);
        picture(window, folder, dress, "body-map-ring");
        window.showSession(samples::stroke());
        picture(window, folder, dress, "session");
        window.showSession(samples::gettingReady());
        picture(window, folder, dress, "session-ready");
        SessionView::Shown far = samples::stroke();
        far.fromFar = true;
        window.showSession(far);
        picture(window, folder, dress, "session-far");
    }
}
