// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/samples.h"
#include "ui/window.h"

using namespace kneecoach;

namespace {

/// A picture that moves, and three large choices.
Scene inHalves() {
    Scene scene;
    scene.id = "halves";
    scene.title = "In halves";
    scene.inHalves = true;
    scene.blocks = {Moving{samples::stroke().work, "A hand on a leg"},
        Choices{
            "What to see", {{"a", "One"}, {"b", "Two"}, {"c", "Three"}}, Choices::Layout::cards}};
    return scene;
}

QRect placeInWindow(const TestWindow& shown, const char* name) {
    const auto* widget = shown.window.findChild<QWidget*>(name);
    return {widget->mapTo(&shown.window, QPoint()), widget->size()};
}

} // namespace

TEST_CASE("across, choices are piled up in the half beside a picture") {
    TestWindow shown;
    shown.window.resize(1280, 800);
    shown.show(inHalves());
    CHECK(placeInWindow(shown, "a").left() > 640);
    CHECK(placeInWindow(shown, "a").left() == placeInWindow(shown, "c").left());
    CHECK(placeInWindow(shown, "a").bottom() < placeInWindow(shown, "b").top());
}

TEST_CASE("upright they stand in a row below it") {
    TestWindow shown;
    shown.window.resize(800, 1280);
    shown.show(inHalves());
    CHECK(placeInWindow(shown, "a").top() > 400);
    CHECK(placeInWindow(shown, "a").top() == placeInWindow(shown, "c").top());
}

TEST_CASE("where a half would have to scroll across, they stand one below the other") {
    Scene scene = inHalves();
    for (int i = 0; i < 12; ++i) scene.blocks.push_back(Text{"A line that takes its room."});
    TestWindow shown;
    shown.window.resize(1280, 640);
    shown.show(scene);
    CHECK(placeInWindow(shown, "a").top() == placeInWindow(shown, "c").top());
    shown.window.resize(1280, 1000);
    TestWindow::settle();
    CHECK(placeInWindow(shown, "a").top() < placeInWindow(shown, "c").top());
}
