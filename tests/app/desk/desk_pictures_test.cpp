// SPDX-License-Identifier: MIT
//
// tests_app [.pictures]: every page of the front desk as a picture, and the film; see pictures_test.cpp.
#include "app/desk/desk_conductor.h"
#include "app/desk/desk_pages.h"
#include "support/catch.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace kneecoach {
namespace {

struct DeskDress {
    const char* name;
    Scheme scheme;
    int percent;
    QSize size;
};

constexpr DeskDress deskDresses[] = {
    {"desk", Scheme::light, 100, {1280, 800}},
    {"desk-smallest", Scheme::light, 100, {1024, 768}},
    {"desk-upright", Scheme::light, 100, {1080, 1920}},
    {"desk-upright-largest", Scheme::contrast, 200, {768, 1024}},
    {"desk-dark-largest", Scheme::dark, 200, {1280, 800}},
};

} // namespace

TEST_CASE("pictures of every page of the desk", "[.pictures]") {
    const QString folder = qEnvironmentVariable("KNEECOACH_PICTURES");
    if (folder.isEmpty()) {
        WARN("KNEECOACH_PICTURES names no folder");
        return;
    }
    for (const DeskDress& dress : deskDresses) {
        const QString here = folder + "/" + dress.name;
        REQUIRE(QDir().mkpath(here));
        MainWindow window(coachWords(), Theme{dress.scheme, dress.percent, false});
        window.keepOpen();
        window.resize(dress.size);
        static_cast<QWidget&>(window).show();
        int number = 0;
        for (const Scene& scene : deskPages()) {
            window.show(scene);
            QApplication::processEvents();
            const QString name = QStringLiteral("%1-%2.png").arg(++number, 3, 10, QChar('0'));
            CHECK(window.grab().save(here + "/" + name.arg(QString::fromStdString(scene.id))));
        }
        Visitor visitor;
        visitor.press("show-me").wait(Millis{12'000});
        window.showSession(shownOfFilm(shippedPack(), coachWords(), visitor.at<ShowingRoutine>()));
        QApplication::processEvents();
        CHECK(window.grab().save(here + "/000-film.png"));
    }
}

} // namespace kneecoach
