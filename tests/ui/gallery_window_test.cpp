// SPDX-License-Identifier: MIT
#include "content/load_pack.h"
#include "support/catch.h"
#include "ui/gallery_window.h"
#include "ui/window.h"

#include <QLabel>

#include <memory>
#include <set>

using namespace kneecoach;

namespace {

const Words& coach() {
    static const Words words = *loadWords(TEST_CONTENT_DIR "/coach");
    return words;
}

struct ShownGallery {
    ShownGallery() : widget(makeGallery(coach())) {
        widget->show();
        QApplication::processEvents();
    }

    void press(const char* switchName) const {
        click(widget->findChild<Button*>(switchName, Qt::FindChildrenRecursively));
        QApplication::processEvents();
    }

    MainWindow* window() const { return widget->findChild<MainWindow*>(); }

    std::unique_ptr<QWidget> widget;
};

} // namespace

TEST_CASE("the gallery has every kind of block, in words of its own") {
    std::set<std::size_t> kinds;
    for (const Scene& scene : galleryScenes(coach())) {
        CAPTURE(scene.id);
        CHECK(scene.title.find("gallery.") == std::string::npos);
        for (const Block& block : scene.blocks) kinds.insert(block.index());
    }
    CHECK(kinds.size() == std::variant_size_v<Block>);
    CHECK(gallerySessions(coach()).size() >= 5);
}

TEST_CASE("the switches change the page that is looked at") {
    const ShownGallery gallery;
    gallery.press("size/200");
    CHECK(gallery.window()->theme().percent == 200);
    gallery.press("look/1");
    CHECK(gallery.window()->theme().scheme == Scheme::dark);
    gallery.press("motion");
    CHECK(gallery.window()->theme().lessMotion);
    gallery.press("mirror");
    CHECK(gallery.window()->layoutDirection() == Qt::RightToLeft);
    const auto title = [&] { return gallery.window()->findChild<QLabel*>("title")->text(); };
    const QString before = title();
    gallery.press("longer");
    CHECK(title().size() > before.size());
}

TEST_CASE("the gallery goes on to its last page and round") {
    const ShownGallery gallery;
    auto* window = qobject_cast<GalleryWindow*>(gallery.widget.get());
    gallery.press("turn/-1");
    CHECK(window->place() == window->size() - 1);
    CHECK(gallery.window()->findChild<SessionView*>()->isVisible());
    gallery.press("turn/1");
    CHECK(window->place() == 0);
}
