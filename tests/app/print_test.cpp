// SPDX-License-Identifier: MIT
//
// tests_app [.print]: a routine is sent to the print service that CUPS_SERVER names, in the way KNEECOACH_PRINT names, and what
// the page says then is told on standard output. scripts/check-print.sh calls it, and looks at what came out.
#include "app/errands.h"
#include "app/load_printing.h"
#include "app/module_folders.h"
#include "app/papers.h"
#include "app/print_errand.h"
#include "app/renderers.h"
#include "app/walker.h"
#include "printing/print.h"
#include "support/catch.h"

#include <QApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace kneecoach {
namespace {

Walker toThePaper() {
    Walker walker;
    walker.toThePlan().press({"paper", "print"});
    return walker;
}

Paper paperOn(const Walker& walker) {
    return paperOf({shippedPack(), coachWords(), walker.journey()}, walker.place<OnPaper>());
}

/// Somebody who only ever presses the first button of a dialog.
void pressReturn() {
    if (auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget()))
        QTest::keyClick(dialog, Qt::Key_Return);
}

std::string byTheDialog(const Walker& walker) {
    QWidget window;
    QTimer finger;
    QObject::connect(&finger, &QTimer::timeout, pressReturn);
    finger.start(100);
    return runErrand(shippedPack(), coachWords(), walker.journey(), window);
}

std::string asChosen(const Walker& walker, void (*choose)(QPrinter&)) {
    QPrinter printer(QPrinter::HighResolution);
    choose(printer);
    const Paper paper = paperOn(walker);
    return printAsChosen(
        {paper, {PaperSize::a4, false}, coachWords()}, loadPrinting(moduleFolders()), printer);
}

void letterTwicePagesTwoAndThree(QPrinter& printer) {
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setFromTo(2, 3);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setCopyCount(2);
}

void intoAFile(QPrinter& printer) {
    printer.setOutputFileName(qEnvironmentVariable("KNEECOACH_PRINT_FILE"));
    printer.setPageSize(QPageSize(QPageSize::Letter));
}

std::string askingNobody(const Walker& walker) {
    const Paper paper = paperOn(walker);
    const auto pdf = pdfBytes(paper, {}, coachWords()).value();
    const auto printed =
        print(loadPrinting(moduleFolders()), {paper.title, {}, {{"media", "A4"}}}, pdf);
    return printed ? "printed" : std::string(name(printed.error()));
}

std::string printed(const Walker& walker, const std::string& how) {
    if (how == "dialog") return byTheDialog(walker);
    if (how == "chosen") return asChosen(walker, letterTwicePagesTwoAndThree);
    if (how == "file") return asChosen(walker, intoAFile);
    return askingNobody(walker);
}

std::string noticeOf(const Scene& scene) {
    for (const Block& block : scene.blocks)
        if (const auto* notice = std::get_if<Notice>(&block)) return notice->words;
    return {};
}

} // namespace

TEST_CASE("a routine is printed, and what is said then", "[.print]") {
    const std::string how = qEnvironmentVariable("KNEECOACH_PRINT").toStdString();
    if (how.empty()) {
        WARN("KNEECOACH_PRINT names no way");
        return;
    }
    Walker walker = toThePaper();
    walker.say(printed(walker, how));
    std::printf("said: %s\n", noticeOf(walker.scene()).c_str());
}

} // namespace kneecoach
