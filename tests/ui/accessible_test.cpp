// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/window.h"

#include <QAccessible>

#include <algorithm>

using namespace kneecoach;

namespace {

QAccessibleInterface* accessOf(const TestWindow& shown, const char* name) {
    return QAccessible::queryAccessibleInterface(shown.find(name));
}

} // namespace

TEST_CASE("every control has a role, a name and an action, and takes the focus") {
    TestWindow shown;
    for (const Scene& scene : samples::pages()) {
        shown.show(scene);
        for (Button* button : shown.window.findChildren<Button*>()) {
            CAPTURE(scene.id, button->objectName().toStdString());
            auto* access = QAccessible::queryAccessibleInterface(button);
            CHECK(access->role() != QAccessible::Client);
            CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
            CHECK(access->actionInterface()->actionNames().contains(
                QAccessibleActionInterface::pressAction()));
            CHECK(button->focusPolicy() == Qt::StrongFocus);
        }
    }
}

TEST_CASE("a screen reader presses at once") {
    TestWindow shown;
    shown.show(samples::question());
    accessOf(shown, "not-sure")
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    CHECK(shown.acted == std::vector<std::string>{"not-sure"});
}

TEST_CASE("what is chosen is said, not only coloured") {
    TestWindow shown;
    shown.show(samples::today());
    CHECK(accessOf(shown, "skin")->role() == QAccessible::CheckBox);
    CHECK(accessOf(shown, "skin")->state().checked);
    CHECK_FALSE(accessOf(shown, "fever")->state().checked);
    shown.show(samples::settings());
    CHECK(accessOf(shown, "look/light")->role() == QAccessible::RadioButton);
    CHECK(accessOf(shown, "look/light")->state().checked);
}

TEST_CASE("pressing does not choose: the page says what is chosen") {
    TestWindow shown;
    shown.show(samples::today());
    click(shown.find("fever"));
    CHECK_FALSE(accessOf(shown, "fever")->state().checked);
}

TEST_CASE("groups are named, and pictures are described") {
    TestWindow shown;
    shown.show(samples::question());
    auto* group = QAccessible::queryAccessibleInterface(shown.find("yes")->parentWidget());
    CHECK(group->role() == QAccessible::Grouping);
    CHECK(group->text(QAccessible::Name) == "Your answer");
    shown.show(samples::legPicture());
    const auto all = shown.window.findChildren<Part*>();
    CHECK(std::ranges::any_of(all, [](const Part* part) {
        return part->role() == QAccessible::Graphic
            && part->accessibleName().contains("is left out");
    }));
}

TEST_CASE("a page carries what a screen reader says when it comes up") {
    TestWindow shown;
    Scene plan = samples::plan();
    shown.show(plan);
    CHECK(shown.find("plan")->accessibleName() == "Your plan");
    plan.announcement = "OK to start, with changes";
    shown.show(plan);
    CHECK(shown.find("plan")->accessibleName() == "OK to start, with changes");
    CHECK(accessOf(shown, "plan")->role() == QAccessible::Pane);
}

TEST_CASE("the session has two targets, named") {
    TestWindow shown;
    shown.show(samples::stroke());
    CHECK(accessOf(shown, "hurts")->text(QAccessible::Name) == "It hurts");
    CHECK(accessOf(shown, "pause")->text(QAccessible::Name) == "Pause");
    CHECK(accessOf(shown, "pause")->role() == QAccessible::Button);
    CHECK(accessOf(shown, "ring")->text(QAccessible::Name) == "34 seconds left");
}
