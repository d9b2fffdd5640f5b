// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/window.h"

using namespace kneecoach;

TEST_CASE("the window is never smaller than its pages") {
    TestWindow shown;
    shown.window.resize(300, 200);
    CHECK(shown.window.size() == QSize(1024, 640));
    CHECK(shown.window.windowTitle() == "Kneecoach");
}

TEST_CASE("a scene shown before the window comes up has its focus when it does") {
    MainWindow window(samples::words());
    window.show(samples::question());
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == "question");
}

TEST_CASE("closing the window is a wish as well") {
    TestWindow shown;
    int closed = 0;
    QObject::connect(&shown.window, &MainWindow::closing, &shown.window, [&] { ++closed; });
    shown.window.close();
    CHECK(closed == 1);
}
