// SPDX-License-Identifier: MIT
#include "app/all_pages.h"
#include "ui/main_window.h"
#include "window/bench.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace bench {

using namespace kneecoach;

namespace {

constexpr int rounds = 5;

/// The window, and whether it was painted since it was last asked.
class Painted final : public QObject {
public:
    Painted() : window(coachWords()) {
        window.resize(1280, 800);
        static_cast<QWidget&>(window).show();
        qApp->installEventFilter(this);
        while (!wasPainted) QApplication::processEvents();
    }

    /// From the page as a value to its pixels handed to the display.
    double milliseconds(const Scene& scene) {
        const auto begin = std::chrono::steady_clock::now();
        wasPainted = false;
        window.show(scene);
        while (!wasPainted) QApplication::processEvents();
        QApplication::processEvents();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
            .count();
    }

private:
    bool eventFilter(QObject*, QEvent* event) override {
        wasPainted = wasPainted || event->type() == QEvent::Paint;
        return false;
    }

    MainWindow window;
    bool wasPainted = false;
};

struct Change {
    double milliseconds;
    std::string page;
    bool operator<(const Change& other) const { return milliseconds < other.milliseconds; }
};

int count(const Block& block) {
    if (std::holds_alternative<Text>(block)) return 1;
    const auto* lines = std::get_if<Lines>(&block);
    return lines ? static_cast<int>(lines->words.size()) : 0;
}

} // namespace

int countFirstPage() {
    const Scene scene = Walker().scene();
    int labels = 1;
    for (const Block& block : scene.blocks) labels += count(block);
    std::printf("%zu %d\n", pressable(scene).size(), labels);
    return 0;
}

/// Every page follows another one: the same page twice would be no change.
int pages() {
    Painted painted;
    std::vector<Change> changes;
    for (const Scene& scene : allPages()) painted.milliseconds(scene);
    for (int round = 0; round < rounds; ++round)
        for (const Scene& scene : allPages())
            changes.push_back({painted.milliseconds(scene), scene.id});
    std::ranges::sort(changes, {}, &Change::milliseconds);
    const auto at = [&](double share) {
        return changes[std::size_t(share * double(changes.size() - 1))].milliseconds;
    };
    std::printf("%zu %.2f %.2f %.2f %s\n", allPages().size(), at(0.5), at(0.99),
        changes.back().milliseconds, changes.back().page.c_str());
    return 0;
}

} // namespace bench
