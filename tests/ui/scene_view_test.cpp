// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/parts/accessible.h"
#include "ui/parts/scroll.h"
#include "ui/window.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace kneecoach;

namespace {

using Acted = std::vector<std::string>;

/// All that can be read on the page, by eye or by a screen reader.
QStringList wordsOn(const TestWindow& shown) {
    QStringList words;
    for (const QWidget* widget : shown.window.findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) words << label->text();
        words << widget->accessibleName();
    }
    return words;
}

bool shows(const TestWindow& shown, const char* words) {
    const auto all = wordsOn(shown);
    return std::ranges::any_of(all, [=](const QString& one) { return one.contains(words); });
}

QScrollArea* scrollOf(const TestWindow& shown) {
    return shown.window.findChildren<QScrollArea*>().first();
}

} // namespace

TEST_CASE("each block shows its words") {
    TestWindow shown;
    shown.show(samples::longQuestion());
    CHECK(shows(shown, "Is it newly numb"));
    CHECK(shows(shown, "A leak that you have had"));
    CHECK(shows(shown, "Nerves low in the back"));
    CHECK(shows(shown, "Not sure counts as yes"));
    CHECK(shows(shown, "Why we ask"));
    CHECK(shows(shown, "5 of 14"));
    shown.show(samples::plan());
    CHECK(shows(shown, "Right leg"));
    CHECK(shows(shown, "OK, with changes. Light touch only."));
    CHECK(shows(shown, "Why: a bruise."));
    shown.show(samples::knees());
    CHECK(shows(shown, "10 is the worst you can think of"));
    shown.show(samples::legPicture());
    CHECK(shows(shown, "The inner front of the thigh is left out."));
}

TEST_CASE("a press goes up by its id") {
    TestWindow shown;
    shown.show(samples::question());
    click(shown.find("no"));
    click(shown.find("why"));
    click(shown.find("back"));
    CHECK(shown.acted == Acted{"no", "why", "back"});
}

TEST_CASE("a number of a scale goes up with its scale") {
    TestWindow shown;
    shown.show(samples::knees());
    click(shown.find("pain/right/7"));
    CHECK(shown.acted == Acted{"pain/right/7"});
}

TEST_CASE("letters press, whatever has the focus") {
    TestWindow shown;
    shown.show(samples::question());
    shown.key(Qt::Key_N, "n");
    shown.key(Qt::Key_U, "U");
    shown.key(Qt::Key_X, "x");
    CHECK(shown.acted == Acted{"no", "not-sure"});
}

TEST_CASE("Enter and Space press what has the focus, once however long they are held") {
    TestWindow shown;
    shown.show(samples::question());
    shown.key(Qt::Key_Return);
    REQUIRE(shown.acted.empty());
    shown.key(Qt::Key_Right);
    REQUIRE(shown.focused() == "yes");
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Space, " ");
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, " ", true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    CHECK(shown.acted == Acted{"yes", "yes"});
}

TEST_CASE("arrows go round a group, Tab goes through the page") {
    TestWindow shown;
    shown.show(samples::question());
    shown.key(Qt::Key_Right);
    CHECK(shown.focused() == "yes");
    shown.key(Qt::Key_Right);
    CHECK(shown.focused() == "no");
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Left);
    CHECK(shown.focused() == "not-sure");
    shown.key(Qt::Key_Tab);
    CHECK(shown.focused() == "back");
}

TEST_CASE("Escape goes back, where one can") {
    TestWindow shown;
    shown.show(samples::welcome());
    shown.key(Qt::Key_Escape);
    CHECK(shown.acted.empty());
    shown.show(samples::question());
    shown.key(Qt::Key_Escape);
    CHECK(shown.acted == Acted{"back"});
}

TEST_CASE("a double click presses once") {
    TestWindow shown;
    shown.show(samples::question());
    QWidget* yes = shown.find("yes");
    click(yes);
    mouse(yes, QEvent::MouseButtonDblClick, {20, 20});
    mouse(yes, QEvent::MouseButtonRelease, {20, 20});
    CHECK(shown.acted == Acted{"yes"});
}

TEST_CASE("a page may be replaced while its button is being pressed") {
    TestWindow shown;
    QObject::connect(&shown.window, &MainWindow::acted, &shown.window,
        [&](const QString&) { shown.window.show(samples::plan()); });
    shown.show(samples::question());
    click(shown.find("yes"));
    CHECK(shown.find("plan"));
    CHECK_FALSE(shown.find("question"));
    shown.settle();
    CHECK(shown.focused() == "start");
}

TEST_CASE("the same scene again changes nothing") {
    TestWindow shown;
    shown.show(samples::question());
    const QWidget* before = shown.find("yes");
    shown.show(samples::question());
    CHECK(shown.find("yes") == before);
}

TEST_CASE("the same page in a new state keeps place and focus") {
    TestWindow shown({Scheme::light, 200, false});
    Scene scene = samples::today();
    shown.show(scene);
    shown.find("meal")->setFocus(Qt::TabFocusReason);
    const int place = scrollOf(shown)->verticalScrollBar()->value();
    REQUIRE(place > 0);
    std::get<Ticks>(scene.blocks[0]).items[3].chosen = true;
    shown.show(scene);
    CHECK(shown.focused() == "meal");
    CHECK(scrollOf(shown)->verticalScrollBar()->value() == place);
    CHECK(shown.find<Button>("meal")->isChosen());
}

TEST_CASE("a new page begins at its top, and what is out of sight is not pressed by accident") {
    TestWindow shown({Scheme::light, 200, false});
    shown.show(samples::welcome());
    CHECK(scrollOf(shown)->verticalScrollBar()->value() == 0);
    shown.key(Qt::Key_Return);
    CHECK(shown.acted.empty());
}

TEST_CASE("what is tabbed to comes into sight") {
    TestWindow shown({Scheme::light, 200, false});
    shown.show(samples::today());
    QWidget* last = shown.find("numb");
    last->setFocus(Qt::TabFocusReason);
    shown.settle();
    CHECK_FALSE(last->visibleRegion().isEmpty());
}

TEST_CASE("more below is offered only while there is more below") {
    TestWindow shown;
    shown.show(samples::question());
    CHECK_FALSE(shown.find("more-below")->isVisible());
    shown.show(samples::welcome());
    REQUIRE(shown.find("more-below")->isVisible());
    for (int i = 0; i < 5; ++i) click(shown.find("more-below"));
    CHECK_FALSE(shown.find("more-below")->isVisible());
}

TEST_CASE("who points sees no ring, who types does") {
    TestWindow shown;
    shown.show(samples::question());
    shown.key(Qt::Key_Right);
    CHECK(shown.find<Button>("yes")->showsRing());
    shown.find("no")->setFocus(Qt::MouseFocusReason);
    shown.show(samples::plan());
    CHECK_FALSE(shown.find<Button>("start")->showsRing());
    shown.key(Qt::Key_Tab);
    CHECK(qobject_cast<Button*>(QApplication::focusWidget())->showsRing());
}

TEST_CASE("text size, colours and words change on the page that is shown") {
    TestWindow shown;
    shown.show(samples::question());
    shown.window.setTextSize(200);
    shown.window.setTheme(Scheme::dark);
    shown.settle();
    CHECK(shown.find("title")->font().pixelSize() > 40);
    CHECK(shown.focused() == "question");
    CHECK(shown.window.grab().toImage().pixelColor(2, 2) == colour(Scheme::dark, Role::ground));
}

TEST_CASE("a page for oily hands has larger letters, up to twice the normal ones") {
    TestWindow shown;
    Scene scene = samples::plan();
    const auto size = [&] {
        shown.show(scene);
        return shown.find("title")->font().pixelSize();
    };
    const int near = size();
    scene.fromAfar = true;
    CHECK(size() > near);
    shown.window.setTextSize(200);
    const int far = size();
    scene.fromAfar = false;
    CHECK(size() == far);
}

TEST_CASE("a letter with Control or Alt is no answer") {
    TestWindow shown;
    shown.show(samples::question());
    QKeyEvent event(QEvent::KeyPress, Qt::Key_N, Qt::ControlModifier, "n");
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    CHECK(shown.acted.empty());
}

TEST_CASE("the arrows scroll where they move nothing else") {
    TestWindow shown({Scheme::light, 200, false});
    shown.show(samples::welcome());
    shown.key(Qt::Key_Down);
    CHECK(scrollOf(shown)->verticalScrollBar()->value() > 0);
    shown.key(Qt::Key_Up);
    CHECK(scrollOf(shown)->verticalScrollBar()->value() == 0);
}

TEST_CASE("what says something of all cannot be pressed before all was in sight") {
    TestWindow shown;
    Scene scene;
    scene.id = scene.title = "list";
    Choices list{"list", {}, Choices::Layout::list};
    for (int i = 0; i < 20; ++i)
        list.items.push_back({"line/" + std::to_string(i), "Do you have this sign?"});
    scene.blocks = {list};
    scene.footer = {{"none", "None of these", Choice::Look::primary}};
    scene.footer[0].afterAll = true;
    shown.show(scene);
    REQUIRE_FALSE(shown.find("none")->isVisible());
    for (int press = 0; press < 10 && !shown.find("none")->isVisible(); ++press) {
        click(shown.find("see-rest"));
        CHECK(shown.acted.empty());
    }
    CHECK_FALSE(shown.find("see-rest")->isVisible());
    click(shown.find("none"));
    CHECK(shown.acted == Acted{"none"});
}

TEST_CASE("what fits was seen at once") {
    TestWindow shown;
    Scene scene;
    scene.id = scene.title = "list";
    scene.blocks = {Choices{"list", {{"line", "Do you have this sign?"}}, Choices::Layout::list}};
    scene.footer = {{"none", "None of these", Choice::Look::primary}};
    scene.footer[0].afterAll = true;
    shown.show(scene);
    CHECK(shown.find("none")->isVisible());
}
