// SPDX-License-Identifier: MIT
#include "bench.h"
#include "handout/print_paper.h"
#include "paper/coach_words.h"
#include "paper/routine_paper.h"
#include "routine/plan_routine.h"
#include "screening/screen.h"
#include "support/shipped.h"

#include <QGuiApplication>

#include <cstdlib>
#include <functional>

namespace bench {

using namespace kneecoach;

namespace {

/// Somebody who is fine, and a routine for both legs.
Paper twoLegs() {
    const Pack& pack = shippedPack();
    const Check check = person().complete();
    const Decision decision = screen(pack, check);
    const Wish wish;
    const Plan plan =
        planRoutine(pack, {decision.legs.left.permit, decision.legs.right.permit}, wish);
    return routinePaper({{pack, coachWords()}, check, decision, std::get<Routine>(plan), wish});
}

void tell(const char* what, Micros measured) {
    std::printf("%-52s %10.2f us\n", what, measured.count());
}

/// From start to end, start and load of the pack with it.
bool exported() {
    const std::string call = std::string(TEST_PROGRAM)
        + " export --format pdf --force --out /dev/shm/kneecoach-bench.pdf"
          " --answers " TEST_CONTENT_DIR "/knee/examples/all-clear.json > /dev/null";
    bool done = true;
    const Micros whole = median(21, [&] { done &= std::system(call.c_str()) == 0; });
    const Micros shell = median(21, [] { return std::system("true > /dev/null"); });
    std::remove("/dev/shm/kneecoach-bench.pdf");
    if (!done) std::printf("the program did not end with 0: %s\n", call.c_str());
    tell("kneecoach export --format pdf, less the shell", whole - shell);
    return done;
}

Micros once(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begin;
}

} // namespace

/// The first PDF of a program also finds its letters; so it is told beside the others.
bool paper() {
    int count = 1;
    char name[] = "kneecoach_bench";
    char* names[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, names);
    const PictureBook book = loadPictureBook().value();
    const Paper paper = twoLegs();
    qsizetype bytes = 0;
    const auto print = [&](PageSetup setup) {
        const auto words = [](int, int) { return std::string("Page 1 of 1"); };
        bytes += pdfOf(paper, setup, book, words).size();
    };
    tell("PDF of two legs, the first of a program", once([&] { print({}); }));
    const Micros normal = median(21, [&] { print({}); });
    const Micros large = median(21, [&] { print({PaperSize::letter, true}); });
    return report("PDF of two legs, A4", normal, Micros(100'000))
        & report("PDF of two legs, Letter, large print", large, Micros(100'000)) & (bytes > 0)
        & exported();
}

} // namespace bench
