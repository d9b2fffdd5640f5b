// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/window.h"

#include <QLabel>

using namespace kneecoach;

namespace {

using Acted = std::vector<std::string>;

QRect placeOf(const TestWindow& shown, const char* name) {
    const QWidget* one = shown.find(name);
    return {one->mapTo(&shown.window, QPoint()), one->size()};
}

Scene askingYesOrNo() {
    Scene scene = samples::question();
    std::get<Choices>(scene.blocks[1]).lastApart = true;
    return scene;
}

} // namespace

TEST_CASE("not sure stands in the very same place on every question, at every size") {
    TestWindow shown;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
        for (const QSize& size : {QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)})
            for (const int percent : {100, 125, 150, 200}) {
                shown.window.setLayoutDirection(direction);
                shown.window.resize(size);
                shown.window.setTextSize(percent);
                shown.show(askingYesOrNo());
                const QRect row = placeOf(shown, "not-sure");
                shown.show(samples::chain());
                CAPTURE(size.width(), percent, int(direction));
                CHECK(placeOf(shown, "not-sure") == row);
                shown.show(samples::question());
                CHECK(placeOf(shown, "not-sure") == row);
            }
}

TEST_CASE("the other answers of a chain stand one under the other, as wide as the page") {
    TestWindow shown;
    shown.show(samples::chain());
    const QRect first = placeOf(shown, "never"), last = placeOf(shown, "days");
    CHECK(first.left() == last.left());
    CHECK(first.width() == last.width());
    CHECK(first.width() == Theme{}.column());
    CHECK(last.top() > placeOf(shown, "weeks").bottom());
    CHECK(placeOf(shown, "not-sure").top() > last.bottom());
}

TEST_CASE("arrows go from the chain to what stands apart, and back") {
    TestWindow shown;
    shown.show(samples::chain());
    shown.key(Qt::Key_Right);
    CHECK(shown.focused() == "never");
    shown.key(Qt::Key_Up);
    CHECK(shown.focused() == "not-sure");
    shown.key(Qt::Key_Up);
    CHECK(shown.focused() == "days");
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Down);
    CHECK(shown.focused() == "never");
}

TEST_CASE("letters and presses reach what stands apart") {
    TestWindow shown;
    shown.show(samples::chain());
    shown.key(Qt::Key_U, "u");
    click(shown.find("not-sure"));
    click(shown.find("weeks"));
    CHECK(shown.acted == Acted{"not-sure", "not-sure", "weeks"});
}

TEST_CASE("a list shows which of it is meant, and its words do not move for that") {
    TestWindow shown;
    Scene scene = samples::health();
    shown.show(scene);
    CHECK(shown.find<Button>("ask/1")->role() == QAccessible::Button);
    const int height = shown.find("ask/1")->height();
    auto& items = std::get<Choices>(scene.blocks[0]).items;
    std::swap(items[0].chosen, items[1].chosen);
    shown.show(scene);
    CHECK(shown.find<Button>("ask/0")->isChosen());
    CHECK(shown.find("ask/1")->height() == height);
}

TEST_CASE("what is to be done first stands where the way on will be") {
    TestWindow shown;
    Scene scene = samples::bodyMap();
    scene.footer[0].id = "way-on";
    shown.show(scene);
    const QRect next = placeOf(shown, "way-on");
    scene.footer.erase(scene.footer.begin());
    scene.hint = "Choose a place first";
    shown.show(scene);
    const auto* hint = shown.find<QLabel>("hint");
    REQUIRE(hint);
    CHECK(hint->text() == "Choose a place first");
    CHECK(placeOf(shown, "hint").topLeft() == next.topLeft());
    CHECK(placeOf(shown, "hint").height() == next.height());
    shown.key(Qt::Key_Return);
    CHECK(shown.acted.empty());
}

TEST_CASE("a page that waits for a key is sent the next one, whatever has the focus") {
    TestWindow shown;
    shown.show(samples::askKey());
    shown.key(Qt::Key_P, "p");
    shown.key(Qt::Key_Right);
    shown.find("keep")->setFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Space, " ");
    shown.key(Qt::Key_PageDown);
    CHECK(shown.acted
        == Acted{"key/" + std::to_string(Qt::Key_P), "key/" + std::to_string(Qt::Key_Right),
            "key/" + std::to_string(Qt::Key_Space), "key/" + std::to_string(Qt::Key_PageDown)});
}

TEST_CASE("Tab, Escape and bare modifiers stay what they are while a page waits for a key") {
    TestWindow shown;
    shown.show(samples::askKey());
    shown.key(Qt::Key_Shift);
    shown.key(Qt::Key_Control);
    shown.key(Qt::Key_AltGr);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Backtab);
    CHECK(shown.acted.empty());
    shown.key(Qt::Key_Escape);
    CHECK(shown.acted == Acted{"back"});
}

TEST_CASE("a key that is held is the next key no more than once") {
    TestWindow shown;
    shown.show(samples::askKey());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier, "p", true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    CHECK(shown.acted.empty());
}
