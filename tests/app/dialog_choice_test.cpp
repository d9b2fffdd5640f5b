// SPDX-License-Identifier: MIT
#include "app/dialog_choice.h"
#include "app/print_errand.h"
#include "app/walker.h"
#include "handout/sample_paper.h"
#include "support/catch.h"
#include "support/folder.h"

#include <QPrinter>
#include <QWidget>

#include <algorithm>
#include <filesystem>

namespace kneecoach {
namespace {

bool asksFor(const PrintJob& job, const std::string& name, const std::string& value) {
    return std::ranges::find(job.options, std::pair(name, value)) != job.options.end();
}

/// Told to print into a file, as the dialog does.
std::string printedInto(const std::string& file) {
    QPrinter chosen;
    chosen.setOutputFileName(QString::fromStdString(file));
    const Paper paper = samplePaper();
    return printAsChosen({paper, {}, coachWords()}, nullptr, chosen);
}

} // namespace

TEST_CASE("a paper is laid out for the sheet that was chosen, or for the one nearest in shape") {
    const auto sizeOn = [](QPageSize::PageSizeId id) {
        return setupOn(QPageSize(id), {PaperSize::a4, true}).size;
    };
    CHECK(sizeOn(QPageSize::Letter) == PaperSize::letter);
    for (const auto id : {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Legal})
        CHECK(sizeOn(id) == PaperSize::a4);
    CHECK(setupOn(QPageSize(QPageSize::Letter), {PaperSize::a4, true}).largePrint);
    CHECK(setupOn(QPageSize(), {PaperSize::letter, false}).size == PaperSize::letter);
}

TEST_CASE("pages, copies, sides and colours are those that were chosen") {
    QPrinter chosen;
    chosen.setOutputFormat(QPrinter::PdfFormat);
    chosen.setPageSize(QPageSize(QPageSize::Letter));
    CHECK(printoutOn(chosen).first == 1);
    chosen.setPrintRange(QPrinter::PageRange);
    chosen.setFromTo(2, 3);
    chosen.setCopyCount(2);
    chosen.setColorMode(QPrinter::GrayScale);
    const Printout printout = printoutOn(chosen);
    CHECK((printout.first == 2 && printout.last == 3));
    CHECK(printout.sheet.id() == QPageSize::Letter);
    const PrintJob job = jobOn(chosen, "a paper");
    CHECK(asksFor(job, "media", "Letter"));
    CHECK(asksFor(job, "copies", "2"));
    CHECK(asksFor(job, "print-color-mode", "monochrome"));
}

TEST_CASE("printed into a file, there is all of it or none, and why is said") {
    const Folder folder;
    const std::string file = folder / "paper.pdf";
    CHECK(printedInto(file) == "saved/" + file);
    CHECK(std::filesystem::file_size(file) > 1'000);
    CHECK(printedInto(folder / "not-there/paper.pdf").starts_with("not-saved/"));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("without a print service that is said, and nobody is asked anything") {
    const Paper paper = samplePaper();
    QWidget window;
    CHECK(printAsking({paper, {}, coachWords()}, nullptr, window) == "no-service");
}

} // namespace kneecoach
