// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/parts/moving_part.h"
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

TEST_CASE("upright they are piled up below it") {
    TestWindow shown;
    shown.window.resize(800, 1280);
    shown.show(inHalves());
    CHECK(placeInWindow(shown, "a").top() > 400);
    CHECK(placeInWindow(shown, "a").bottom() < placeInWindow(shown, "b").top());
}

TEST_CASE("where that would have to scroll they stand in a row, and then without the picture") {
    Scene scene = inHalves();
    for (int i = 0; i < 8; ++i) scene.blocks.push_back(Text{"A line that takes its room."});
    TestWindow shown;
    shown.window.resize(1280, 680);
    shown.show(scene);
    const auto isInARow = [&] {
        return placeInWindow(shown, "a").top() == placeInWindow(shown, "c").top();
    };
    const auto* picture = shown.window.findChild<MovingPart*>();
    REQUIRE(picture);
    CHECK(picture->isVisible());
    for (int i = 0; i < 6; ++i) scene.blocks.push_back(Text{"A line that takes its room."});
    shown.show(scene);
    picture = shown.window.findChild<MovingPart*>();
    CHECK(isInARow());
    CHECK_FALSE(picture->isVisible());
    shown.window.resize(1280, 1200);
    TestWindow::settle();
    CHECK(picture->isVisible());
    CHECK_FALSE(isInARow());
}
