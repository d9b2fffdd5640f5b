// SPDX-License-Identifier: MIT
//
// Every page of the walk at every size: see tests/ui/geometry.h for what is a fault.
#include "app/all_pages.h"
#include "support/catch.h"
#include "ui/geometry.h"
#include "ui/main_window.h"
#include "ui/reword.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

const std::vector<QSize> sizes{{1024, 640}, {1280, 800}, {1920, 1080}, {3840, 2160}};
constexpr int percents[] = {100, 125, 150, 200};

std::vector<Scene> inOtherWords(const Reword& reword) {
    std::vector<Scene> pages = allPages();
    for (Scene& page : pages) page = reworded(std::move(page), reword);
    return pages;
}

/// Lays out, and paints nothing: large windows take long to paint.
void checkAll(const std::vector<Scene>& pages, Qt::LayoutDirection direction = Qt::LeftToRight) {
    MainWindow window(coachWords());
    window.setUpdatesEnabled(false);
    window.setLayoutDirection(direction);
    static_cast<QWidget&>(window).show();
    for (const QSize& size : sizes) {
        window.resize(size);
        for (const int percent : percents) {
            window.setTextSize(percent);
            for (const Scene& page : pages) {
                window.show(page);
                QApplication::processEvents();
                CAPTURE(size.width(), size.height(), percent, page.id, page.title);
                CHECK(faultsOf(window) == std::vector<std::string>{});
            }
        }
    }
}

/// Pages that come up with oily hands.
bool isInSession(const Scene& page) {
    constexpr std::array<std::string_view, 7> ids{
        "pause", "how-it-hurts", "pain-gone", "unwell", "between", "end-question", "recheck"};
    return std::ranges::any_of(ids, [&](auto id) { return page.id.starts_with(id); });
}

bool scrolls(const MainWindow& window) {
    const auto* more = window.findChild<QWidget*>("more-below");
    return more && more->isVisible();
}

} // namespace

TEST_CASE("in a session no page scrolls, at any size") {
    MainWindow window(coachWords());
    static_cast<QWidget&>(window).show();
    int pages = 0;
    for (const QSize& size : sizes)
        for (const int percent : percents) {
            window.resize(size);
            window.setTextSize(percent);
            for (const Scene& page : allPages()) {
                if (!isInSession(page)) continue;
                window.show(page);
                QApplication::processEvents();
                CAPTURE(size.width(), size.height(), percent, page.id);
                CHECK_FALSE(scrolls(window));
                ++pages;
            }
        }
    CHECK(pages > 16 * 7);
}

TEST_CASE("every page has room at every size") { checkAll(allPages()); }

TEST_CASE("every page has room in a language that takes two fifths more") {
    checkAll(inOtherWords([](const std::string& words) { return lengthened(words); }));
}

TEST_CASE("every page has room in a language that is read from the right") {
    checkAll(inOtherWords(fromTheRight), Qt::RightToLeft);
}

} // namespace kneecoach
