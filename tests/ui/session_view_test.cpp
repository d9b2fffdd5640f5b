// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/session_targets.h"
#include "ui/window.h"

#include <QElapsedTimer>
#include <QFontMetrics>
#include <QLabel>

using namespace kneecoach;

namespace {

using Commands = std::vector<Command>;

QString wordsOf(const TestWindow& shown, const char* name) {
    return shown.find<QLabel>(name)->text();
}

/// Lands a finger at a part of the window, in percent of its width and height.
void land(TestWindow& shown, int x, int y) {
    const QPoint at(shown.window.width() * x / 100, shown.window.height() * y / 100);
    QWidget* target = shown.window.childAt(at);
    REQUIRE(target);
    mouse(target, QEvent::MouseButtonPress, target->mapFrom(&shown.window, at));
}

} // namespace

TEST_CASE("the session shows leg, step, what to do, seconds, what comes next and what is left") {
    TestWindow shown;
    shown.show(samples::stroke());
    CHECK(wordsOf(shown, "leg").contains("Left leg"));
    CHECK(wordsOf(shown, "step") == "Warm-up glide");
    CHECK(wordsOf(shown, "line") == "Palms flat. Glide up the thigh. Come back light.");
    CHECK(wordsOf(shown, "next") == "Next: Thigh kneading");
    CHECK(wordsOf(shown, "left") == "12 minutes left in all");
    CHECK(shown.find("ring")->accessibleName() == "34 seconds left");
}

TEST_CASE("the left third hurts, everything else pauses, as soon as the finger lands") {
    TestWindow shown;
    shown.show(samples::stroke());
    for (const int y : {1, 50, 98}) land(shown, 1, y);
    for (const int y : {1, 50, 98}) land(shown, 32, y);
    CHECK(shown.commands == Commands(6, Command::hurts));
    shown.commands.clear();
    for (const int x : {35, 50, 70, 99})
        for (const int y : {1, 20, 50, 75, 98}) land(shown, x, y);
    CHECK(shown.commands == Commands(20, Command::pause));
}

TEST_CASE("where one reads from the right, the right third hurts") {
    TestWindow shown;
    shown.window.setLayoutDirection(Qt::RightToLeft);
    shown.show(samples::stroke());
    land(shown, 98, 50);
    land(shown, 2, 50);
    CHECK(shown.commands == Commands{Command::hurts, Command::pause});
}

TEST_CASE("keys, wherever the focus is") {
    TestWindow shown;
    shown.show(samples::stroke());
    shown.key(Qt::Key_Space, " ");
    shown.key(Qt::Key_H, "h");
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Space, " ");
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Escape);
    CHECK(shown.commands
        == Commands{Command::pause, Command::hurts, Command::pause, Command::skip,
            Command::onceMore, Command::faster, Command::slower, Command::end});
}

TEST_CASE("paused, a press goes on") {
    TestWindow shown;
    SessionView::Shown paused = samples::stroke();
    paused.paused = true;
    shown.show(paused);
    land(shown, 60, 50);
    shown.key(Qt::Key_Space, " ");
    CHECK(shown.commands == Commands{Command::goOn, Command::goOn});
    CHECK(shown.find("pause")->accessibleName() == "Go on");
}

TEST_CASE("both targets can be reached and pressed by the keyboard") {
    TestWindow shown;
    shown.show(samples::stroke());
    shown.find("hurts")->setFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Return);
    CHECK(shown.commands == Commands{Command::hurts});
}

TEST_CASE("seen from far there is one number, one verb and one picture") {
    TestWindow shown;
    SessionView::Shown far = samples::stroke();
    far.fromFar = true;
    shown.show(far);
    CHECK(wordsOf(shown, "step") == "Warm-up glide");
    CHECK(shown.find("ring")->isVisible());
    for (const char* one : {"line", "next", "caption", "leg", "left"})
        CHECK_FALSE(shown.find(one)->isVisible());
    far.verb = "Glide";
    shown.show(far);
    CHECK(wordsOf(shown, "step") == "Left leg: Glide");
    far.moment.kind = SegmentKind::getReady;
    shown.show(far);
    CHECK(wordsOf(shown, "step") == "Left leg: Get ready");
    far.fromFar = false;
    shown.show(far);
    CHECK(wordsOf(shown, "step") == "Warm-up glide");
    CHECK(shown.find("left")->isVisible());
}

TEST_CASE("seen from far the digits are a fifth of the window high") {
    TestWindow shown;
    SessionView::Shown far = samples::stroke();
    far.fromFar = true;
    for (const QSize& size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)})
        for (const int percent : {100, 200})
            for (const int seconds : {7, 34, 120}) {
                shown.window.resize(size);
                shown.window.setTextSize(percent);
                far.moment.segmentLeft = Millis{seconds * 1000};
                far.moment.segmentLength = Millis{120'000};
                shown.show(far);
                CAPTURE(size.width(), percent, seconds);
                const QFontMetrics digits(shown.find("ring")->font());
                CHECK(digits.tightBoundingRect("0").height() * 5 >= size.height());
                CHECK(digits.horizontalAdvance(QString::number(seconds))
                    < shown.find("ring")->width());
            }
}

TEST_CASE("what the voice says stands on the screen only where it can be read in passing") {
    TestWindow shown;
    SessionView::Shown moment = samples::stroke();
    moment.caption = "one two three four five six seven eight nine ten eleven twelve";
    shown.show(moment);
    CHECK(shown.find("caption")->isVisible());
    moment.caption += " thirteen";
    shown.show(moment);
    CHECK_FALSE(shown.find("caption")->isVisible());
    CHECK(shown.find("line")->isVisible());
}

TEST_CASE("all of the target that is pressed reacts, before anything else happens") {
    TestWindow shown;
    shown.show(samples::stroke());
    for (const char* name : {"hurts", "pause"}) {
        auto* target = shown.find<Target>(name);
        const auto corner = [&] {
            return target->grab().toImage().pixelColor(target->width() / 2, 16);
        };
        const QColor before = target->grab().toImage().pixelColor(target->width() / 2, 4);
        const QColor inside = corner();
        bool wasDown = false;
        QObject::connect(target, &Target::clicked, target, [&] { wasDown = target->isDown(); });
        QElapsedTimer timer;
        timer.start();
        mouse(target, QEvent::MouseButtonPress, {60, 60});
        CHECK(timer.elapsed() <= 50);
        CHECK(wasDown);
        CHECK((corner() != inside
            || target->grab().toImage().pixelColor(target->width() / 2, 4) != before));
        mouse(target, QEvent::MouseButtonRelease, {60, 60});
        CHECK(corner() == inside);
        target->disconnect(target);
    }
}

TEST_CASE("a key makes its target react too") {
    TestWindow shown;
    shown.show(samples::stroke());
    QKeyEvent down(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, "h");
    QApplication::sendEvent(QApplication::focusWidget(), &down);
    CHECK(shown.find<Target>("hurts")->isDown());
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_H, Qt::NoModifier, "h");
    QApplication::sendEvent(QApplication::focusWidget(), &up);
    CHECK_FALSE(shown.find<Target>("hurts")->isDown());
}

TEST_CASE("the keys that are hinted at are those that work") {
    TestWindow shown;
    shown.show(samples::stroke());
    const QImage before = shown.window.grab().toImage();
    shown.window.setKeys({{Qt::Key_B, Command::hurts}, {Qt::Key_PageDown, Command::pause}});
    shown.settle();
    const QImage after = shown.window.grab().toImage();
    CHECK(before.copy(0, 0, 340, 640) != after.copy(0, 0, 340, 640));
    CHECK(before.copy(342, 0, 600, 640) != after.copy(342, 0, 600, 640));
    shown.key(Qt::Key_B, "b");
    CHECK(shown.commands == Commands{Command::hurts});
}

TEST_CASE("a page takes the place of the session and gives it back") {
    TestWindow shown;
    shown.show(samples::stroke());
    shown.show(samples::paused());
    CHECK(shown.focused() == "paused");
    shown.key(Qt::Key_H, "h");
    CHECK(shown.acted == std::vector<std::string>{"hurts"});
    shown.show(samples::stroke());
    shown.key(Qt::Key_Space, " ");
    CHECK(shown.commands == Commands{Command::pause});
}

TEST_CASE("nothing jumps when the voice begins to speak") {
    TestWindow shown;
    SessionView::Shown moment = samples::stroke();
    shown.show(moment);
    const QRect ring = shown.find("ring")->geometry();
    moment.caption = "Halfway. Slow and light.";
    shown.show(moment);
    CHECK(shown.find("caption")->isVisible());
    CHECK(shown.find("ring")->geometry() == ring);
    moment.caption.clear();
    shown.show(moment);
    CHECK_FALSE(shown.find("caption")->isVisible());
    CHECK(shown.find("line")->isVisible());
    CHECK(shown.find("ring")->geometry() == ring);
}

TEST_CASE("where no words are wanted, the picture has their room") {
    TestWindow shown;
    SessionView::Shown moment = samples::stroke();
    shown.show(moment);
    const int side = shown.find("ring")->height();
    moment.captions = false;
    shown.show(moment);
    CHECK(shown.find("ring")->height() > side);
}
