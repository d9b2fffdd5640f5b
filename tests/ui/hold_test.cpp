// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/parts/button.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

using namespace kneecoach;

namespace {

/// A button that has to be held; its timers are set off by the test.
struct Held {
    Button button{choice(), Cut::action, Theme{}};
    QList<QTimer*> timers = button.findChildren<QTimer*>();
    int acted = 0;

    Held() {
        QObject::connect(&button, &Button::acted, [this] { ++acted; });
        REQUIRE(timers.size() == 3);
    }

    static Choice choice() {
        Choice choice{"check", "Do the check"};
        choice.held = true;
        return choice;
    }

    QTimer& hold() { return *timers[0]; }
    QTimer& release() { return *timers[1]; }

    void key(QEvent::Type type, quint64 at, bool repeats = false) {
        QKeyEvent event(type, Qt::Key_Space, Qt::NoModifier, " ", repeats);
        event.setTimestamp(at);
        QApplication::sendEvent(&button, &event);
    }
    void press(quint64 at) { key(QEvent::KeyPress, at); }
    void let(quint64 at) { key(QEvent::KeyRelease, at); }

    /// The time of a timer is over.
    void runOut(QTimer& timer) {
        REQUIRE(timer.isActive());
        timer.start(0);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("what has to be held counts after its time, and once") {
    Held held;
    held.press(1'000);
    CHECK(held.hold().interval() == Button::holdTime);
    held.runOut(held.hold());
    CHECK(held.acted == 1);
    held.let(3'100);
    QApplication::processEvents();
    CHECK(held.acted == 1);
}

TEST_CASE("a key that is let go too early presses nothing") {
    Held held;
    held.press(1'000);
    held.let(1'900);
    held.runOut(held.release());
    CHECK_FALSE(held.hold().isActive());
    CHECK(held.acted == 0);
}

TEST_CASE("a display that repeats a held key by releasing it does not end the hold") {
    Held held;
    held.press(1'000);
    for (quint64 at = 1'500; at < 2'900; at += 40) {
        held.let(at);
        held.press(at);
        CHECK_FALSE(held.release().isActive());
        CHECK(held.hold().isActive());
    }
    held.runOut(held.hold());
    CHECK(held.acted == 1);
}

TEST_CASE("a key that is still held from the page before presses nothing on the next one") {
    Held held;
    held.let(5'000);
    Button next({"go-on", "Go on"}, Cut::action, Theme{});
    int acted = 0;
    QObject::connect(&next, &Button::acted, [&] { ++acted; });
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, " ");
    repeated.setTimestamp(5'000);
    QApplication::sendEvent(&next, &repeated);
    CHECK(acted == 0);
    QKeyEvent meant(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, " ");
    meant.setTimestamp(5'600);
    QApplication::sendEvent(&next, &meant);
    CHECK(acted == 1);
}

TEST_CASE("a finger that is taken away presses nothing") {
    Held held;
    const QPointF middle(20, 20);
    held.button.resize(200, 60);
    QMouseEvent down(QEvent::MouseButtonPress, middle, middle, Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(&held.button, &down);
    CHECK(held.hold().isActive());
    QMouseEvent up(QEvent::MouseButtonRelease, middle, middle, Qt::LeftButton, Qt::NoButton, {});
    QApplication::sendEvent(&held.button, &up);
    CHECK_FALSE(held.hold().isActive());
    CHECK(held.acted == 0);
}
