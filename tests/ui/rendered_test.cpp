// SPDX-License-Identifier: MIT
//
// What is painted, looked at pixel by pixel: the palettes may keep their promise and a widget still choose the wrong pair.
#include "content/load_pack.h"
#include "support/catch.h"
#include "ui/gallery.h"
#include "ui/parts/label.h"
#include "ui/parts/map_spot.h"
#include "ui/window.h"

#include <QImage>

#include <map>
#include <set>

using namespace kneecoach;

namespace {

constexpr Scheme schemes[] = {Scheme::light, Scheme::dark, Scheme::contrast};

std::vector<Scene> renderedPages() {
    std::vector<Scene> all = samples::pages();
    for (Scene& scene : galleryScenes(*loadWords(TEST_CONTENT_DIR "/coach")))
        all.push_back(std::move(scene));
    return all;
}

QImage pictureOf(const TestWindow& shown) {
    return const_cast<MainWindow&>(shown.window)
        .grab()
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// Where `widget` can be seen in the window.
QRect seen(const TestWindow& shown, const QWidget* widget) {
    const QRect part = widget->visibleRegion().boundingRect();
    return {widget->mapTo(&shown.window, part.topLeft()), part.size()};
}

std::map<QRgb, int> coloursIn(const QImage& image, const QRect& box) {
    std::map<QRgb, int> colours;
    const QRect part = box & image.rect();
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) ++colours[image.pixel(x, y)];
    return colours;
}

/// What most of `box` is painted with.
QColor ground(const QImage& image, const QRect& box) {
    const auto colours = coloursIn(image, box);
    return QColor::fromRgb(
        std::ranges::max_element(colours, {}, &std::pair<const QRgb, int>::second)->first);
}

/// The best contrast with `ground` that is found in `box`: letters are thin, and their middle is their ink.
double bestContrast(const QImage& image, const QRect& box, const QColor& ground) {
    double best = 1;
    for (const auto& [colour, count] : coloursIn(image, box))
        best = std::max(best, contrast(QColor::fromRgb(colour), ground));
    return best;
}

void checkWords(const TestWindow& shown) {
    const QImage image = pictureOf(shown);
    for (const Label* label : shown.window.findChildren<Label*>()) {
        const QRect box = seen(shown, label);
        if (box.height() < label->font().pixelSize() || label->text().isEmpty()) continue;
        CAPTURE(label->objectName().toStdString(), label->text().toStdString());
        CHECK(contrast(label->ink(), ground(image, box)) >= 7);
        CHECK(bestContrast(image, box, ground(image, box)) >= 7);
    }
    for (const Button* button : shown.window.findChildren<Button*>()) {
        const QRect box = seen(shown, button).adjusted(8, 8, -8, -8);
        if (box.height() < 24 || button->visibleRegion().isEmpty()) continue;
        CAPTURE(button->objectName().toStdString());
        CHECK(bestContrast(image, box, ground(image, box)) >= 7);
    }
}

/// Down the middle of the upper edge: what is round a button, its ring, the gap within.
void checkRing(TestWindow& shown, Button* button) {
    button->setFocus(Qt::TabFocusReason);
    shown.settle();
    const QRect box(button->mapTo(&shown.window, QPoint()), button->size());
    const QImage image = pictureOf(shown);
    if (!image.rect().contains(box.adjusted(0, -3, 0, 0))) return;
    const auto at = [&](int down) { return image.pixelColor(box.center().x(), box.top() + down); };
    CAPTURE(button->objectName().toStdString());
    for (int down = 0; down < Theme::ring; ++down)
        CHECK(at(down) == shown.window.theme().colour(Role::focus));
    CHECK(contrast(at(1), at(-3)) >= 3);
    CHECK(contrast(at(1), at(Theme::ring)) >= 3);
}

/// All the names Tab comes to, from where the page begins and round.
std::set<std::string> tabbed(TestWindow& shown) {
    std::set<std::string> names;
    for (int i = 0; i < 200; ++i) {
        shown.key(Qt::Key_Tab);
        const auto* at = qobject_cast<Pressable*>(QApplication::focusWidget());
        if (!at) continue;
        CHECK(at->showsRing());
        if (!names.insert(at->objectName().toStdString()).second && i > 60) break;
    }
    return names;
}

} // namespace

TEST_CASE("words stand out from what is painted behind them, on every page, in every scheme") {
    for (const Scheme scheme : schemes) {
        TestWindow shown(Theme{scheme, 100, false}, {1024, 1000});
        for (const Scene& scene : renderedPages()) {
            shown.show(scene);
            CAPTURE(scene.id, int(scheme));
            checkWords(shown);
        }
    }
}

TEST_CASE("words that cannot be read are found") {
    TestWindow shown;
    shown.show(samples::question());
    auto* title = shown.find<Label>("title");
    const QRect box = seen(shown, title);
    title->setInk(QColor(0x80, 0x80, 0x80));
    QImage image = pictureOf(shown);
    CHECK(bestContrast(image, box, ground(image, box)) < 7);
    CHECK(contrast(title->ink(), ground(image, box)) < 7);
    title->setInk(shown.window.theme().colour(Role::ink));
    image = pictureOf(shown);
    CHECK(bestContrast(image, box, ground(image, box)) >= 7);
}

TEST_CASE("words of the session stand out too, pressed or not") {
    for (const Scheme scheme : schemes) {
        TestWindow shown(Theme{scheme, 100, false});
        for (const auto& moment : gallerySessions(*loadWords(TEST_CONTENT_DIR "/coach"))) {
            shown.show(moment);
            CAPTURE(int(scheme));
            checkWords(shown);
            auto* hurts = shown.find<Pressable>("hurts");
            for (const bool down : {false, true}) {
                hurts->setDown(down);
                const QImage image = hurts->grab().toImage();
                const QRect words(60, hurts->height() / 2 + 60, hurts->width() - 120, 80);
                CHECK(bestContrast(image, words, ground(image, words)) >= 7);
            }
            hurts->setDown(false);
        }
    }
}

TEST_CASE("the ring of focus stands out from what is round it, in every scheme") {
    for (const Scheme scheme : schemes) {
        TestWindow shown(Theme{scheme, 100, false}, {1024, 900});
        for (const Scene& scene : {samples::question(), samples::paused(), samples::today(),
                 samples::plan(), samples::health()}) {
            shown.show(scene);
            CAPTURE(scene.id, int(scheme));
            for (Button* button : shown.window.findChildren<Button*>()) checkRing(shown, button);
        }
    }
}

TEST_CASE("so does the ring round a place of the body map, at least 3 pixels broad") {
    for (const Scheme scheme : schemes) {
        TestWindow shown(Theme{scheme, 100, false});
        shown.show(samples::bodyMap());
        const QColor focus = shown.window.theme().colour(Role::focus);
        CHECK(contrast(focus, shown.window.theme().colour(Role::ground)) >= 3);
        for (MapSpot* spot : shown.window.findChildren<MapSpot*>()) {
            spot->setFocus(Qt::TabFocusReason);
            shown.settle();
            const auto colours = coloursIn(pictureOf(shown), seen(shown, spot));
            const auto ring = colours.find(focus.rgb());
            CAPTURE(spot->objectName().toStdString(), int(scheme));
            REQUIRE(ring != colours.end());
            CHECK(ring->second >= 60);
        }
    }
}

TEST_CASE("Tab comes to every button of every page, and its ring is seen") {
    TestWindow shown;
    for (const Scene& scene : renderedPages()) {
        shown.show(scene);
        CAPTURE(scene.id);
        const auto names = tabbed(shown);
        bool map = false;
        for (const Pressable* one : shown.window.findChildren<Pressable*>()) {
            if (!one->isVisibleTo(&shown.window)) continue;
            const std::string name = one->objectName().toStdString();
            CAPTURE(name);
            if (qobject_cast<const MapSpot*>(one)) map = map || names.contains(name);
            else CHECK((names.contains(name) || name == "more-below"));
        }
        CHECK((map || shown.window.findChildren<MapSpot*>().isEmpty()));
    }
}
