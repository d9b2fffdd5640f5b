// SPDX-License-Identifier: MIT
//
// Every page of the front desk at every size, either way up: see tests/ui/geometry.h for what is a fault.
#include "app/desk/desk_pages.h"
#include "support/catch.h"
#include "ui/geometry.h"
#include "ui/main_window.h"

#include <QApplication>

namespace kneecoach {

TEST_CASE(
    "nothing is clipped, cramped or too small at the desk, on any screen and with any letters") {
    MainWindow window(coachWords());
    window.keepOpen();
    window.setUpdatesEnabled(false);
    static_cast<QWidget&>(window).show();
    for (const auto& [width, height] : deskSizes) {
        window.resize(width, height);
        for (const int percent : letterSizes) {
            window.setTextSize(percent);
            for (const Scene& page : deskPages()) {
                window.show(page);
                QApplication::processEvents();
                CAPTURE(width, height, percent, page.id, page.title);
                CHECK(faultsOf(window) == std::vector<std::string>{});
            }
        }
    }
}

namespace {

/// Whether the three choices of this page are in sight as a whole, at every size.
void checkChoicesAreInSight(MainWindow& window, const Scene& page) {
    for (const auto& [width, height] : deskSizes) {
        window.resize(width, height);
        window.show(page);
        QApplication::processEvents();
        for (const char* choice : {"show-me", "for-me", "say-no"}) {
            const auto* button = window.findChild<QWidget*>(choice);
            CAPTURE(width, height, choice);
            REQUIRE(button);
            CHECK(button->visibleRegion().boundingRect().size() == button->size());
        }
    }
}

} // namespace

TEST_CASE("the three choices of the first page are in sight without scrolling") {
    MainWindow window(coachWords());
    window.keepOpen();
    static_cast<QWidget&>(window).show();
    checkChoicesAreInSight(window, Visitor().page());
    checkChoicesAreInSight(window, Visitor(deskOfAClinic()).page());
}

namespace {

/// Whether nothing of the page is below what is in sight.
bool isWhole(MainWindow& window, QSize size, const Scene& page) {
    window.resize(size);
    window.show(page);
    QApplication::processEvents();
    const auto* more = window.findChild<QWidget*>("more-below");
    return more && !more->isVisible();
}

} // namespace

TEST_CASE("what the first page and \"Is it for me?\" say is in sight as a whole where the desk is "
          "designed for") {
    MainWindow window(coachWords());
    window.keepOpen();
    static_cast<QWidget&>(window).show();
    for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(1536, 864)}) {
        CAPTURE(size.width());
        CHECK(isWhole(window, size, Visitor().press("for-me").page()));
        CHECK(isWhole(window, size, Visitor(deskOfAClinic()).page()));
    }
    CHECK(isWhole(window, QSize(1024, 768), Visitor(deskOfAClinic()).page()));
}

TEST_CASE("with the largest letters they are in sight as well") {
    MainWindow window(coachWords());
    window.keepOpen();
    static_cast<QWidget&>(window).show();
    window.setTextSize(200);
    for (const DeskSetUp& setUp : {deskSetUp(), deskOfAClinic()})
        checkChoicesAreInSight(
            window, Visitor(setUp).press({"letters", "text/200", "start-page"}).page());
}

} // namespace kneecoach
