// SPDX-License-Identifier: MIT
#include "content/load_pack.h"
#include "support/catch.h"
#include "ui/gallery.h"
#include "ui/geometry.h"
#include "ui/reword.h"
#include "ui/window.h"

using namespace kneecoach;

namespace {

const std::vector<QSize> sizes{{1024, 640}, {1280, 800}, {1920, 1080}, {3840, 2160}};
constexpr int percents[] = {100, 125, 150, 200};

/// Every page there is to look at: those of the walk, and each part in all its states.
std::vector<Scene> measuredPages() {
    std::vector<Scene> all = samples::pages();
    for (Scene& scene : galleryScenes(*loadWords(TEST_CONTENT_DIR "/coach")))
        all.push_back(std::move(scene));
    return all;
}

std::vector<SessionView::Shown> allMoments() {
    std::vector<SessionView::Shown> all = gallerySessions(*loadWords(TEST_CONTENT_DIR "/coach"));
    all.push_back(samples::gettingReady());
    all.push_back(samples::stroke());
    all.back().fromFar = true;
    return all;
}

template <class Page>
std::vector<Page> longer(std::vector<Page> pages) {
    for (Page& page : pages) page = lengthened(page);
    return pages;
}

/// Lays out, and paints nothing: large windows take long to paint.
template <class Page>
void checkAll(const std::vector<Page>& pages, Qt::LayoutDirection direction = Qt::LeftToRight) {
    TestWindow shown;
    shown.window.setUpdatesEnabled(false);
    shown.window.setLayoutDirection(direction);
    for (const QSize& size : sizes) {
        shown.window.resize(size);
        for (const int percent : percents) {
            shown.window.setTextSize(percent);
            for (std::size_t i = 0; i < pages.size(); ++i) {
                shown.show(pages[i]);
                CAPTURE(size.width(), size.height(), percent, i);
                CHECK(faultsOf(shown.window) == std::vector<std::string>{});
            }
        }
    }
}

} // namespace

TEST_CASE("nothing is clipped, overlapping, outside or too small to press, at any size") {
    checkAll(measuredPages());
}

TEST_CASE("nor with words 40 % longer") { checkAll(longer(measuredPages())); }

TEST_CASE("nor where one reads from the right") { checkAll(measuredPages(), Qt::RightToLeft); }

TEST_CASE("nor in a session, where nothing scrolls") {
    checkAll(allMoments());
    checkAll(longer(allMoments()));
    checkAll(allMoments(), Qt::RightToLeft);
}

TEST_CASE("what is wrong with a page is found") {
    TestWindow shown;
    shown.show(samples::question());
    shown.find("yes")->resize(200, 30);
    shown.find("no")->move(40, 0);
    shown.find("title")->resize(90, 20);
    const auto faults = faultsOf(shown.window);
    const auto has = [&](const std::string& what) {
        return std::ranges::any_of(
            faults, [&](const std::string& one) { return one.starts_with(what); });
    };
    CHECK(has("too small: yes"));
    CHECK(has("clipped: title"));
    CHECK(has("over "));
}

TEST_CASE("answers stand in the same place on every question, at every size") {
    TestWindow shown;
    Scene brief = samples::question();
    brief.id = "brief";
    brief.title = "A fever?";
    const auto placeOn = [&](const Scene& scene) {
        shown.show(scene);
        return shown.find("no")->mapTo(&shown.window, QPoint());
    };
    for (const QSize& size : sizes)
        for (const int percent : percents) {
            shown.window.resize(size);
            shown.window.setTextSize(percent);
            CHECK(placeOn(brief) == placeOn(samples::question()));
            if (size == sizes.front()) CHECK(placeOn(brief) == placeOn(samples::longQuestion()));
        }
}

TEST_CASE("the pages of a session never scroll at 1024 by 640") {
    TestWindow shown;
    for (const int percent : percents) {
        shown.window.setTextSize(percent);
        for (const Scene& scene :
            {samples::paused(), samples::howItHurts(), samples::betweenLegs()}) {
            shown.show(scene);
            CAPTURE(percent, scene.id);
            CHECK_FALSE(shown.find("more-below")->isVisible());
        }
    }
}
