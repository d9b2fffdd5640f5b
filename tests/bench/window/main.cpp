// SPDX-License-Identifier: MIT
//
// kneecoach_window_bench first-page | pages | session SECONDS [tones]: figures of the window that are taken inside the process.
// scripts/figures.sh calls it.
#include "window/bench.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <string_view>

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "first-page") return bench::countFirstPage();
    if (what == "pages") return bench::pages();
    if (what == "session" && argc > 2) return bench::session(std::atoi(argv[2]), argc > 3);
    std::fprintf(stderr, "kneecoach_window_bench first-page | pages | session SECONDS [tones]\n");
    return 2;
}
