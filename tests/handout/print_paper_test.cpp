// SPDX-License-Identifier: MIT
#include "handout/print_paper.h"
#include "handout/read_pdf.h"
#include "handout/sample_paper.h"
#include "handout/shipped_book.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::handout_tests;

namespace {

/// What a tool of poppler says of the PDF of the sample.
QString askedOf(const QString& tool, const QStringList& options, const PageSetup& setup,
    const Printout& printout = {}) {
    return QString::fromStdString(
        saidBy(tool, options, pdfOf(samplePaper(), setup, shippedBook(), pageWords, printout)));
}

} // namespace

TEST_CASE("every word of a paper stands in its PDF, on either size, in either print") {
    for (const PaperSize size : {PaperSize::a4, PaperSize::letter})
        for (const bool large : {false, true}) {
            const QString text = askedOf("pdftotext", {"-layout"}, {size, large});
            for (const char* words : {"Left leg", "Before each time", "A plain paragraph.", "two",
                     "Is there a fever?", "Yes", "Hands off.", "1. Warm-up glide",
                     "60 seconds · light", "Glide up the thigh.", "About 12 strokes", "Before",
                     "7KQ3-M9XT", "Type this code", "Name", "I was told to ask.", "Right leg",
                     "The same again.", "Sample pack 1", "page 1 of"}) {
                CAPTURE(words, large);
                CHECK(text.simplified().contains(QString::fromUtf8(words)));
            }
        }
}

TEST_CASE("a PDF brings its fonts along") {
    const QStringList lines = askedOf("pdffonts", {}, {}).split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    const qsizetype at = lines[0].indexOf("emb");
    for (qsizetype i = 2; i < lines.size(); ++i) CHECK(lines[i].mid(at, 3) == "yes");
}

TEST_CASE("a PDF has the size that was asked for") {
    CHECK(askedOf("pdfinfo", {}, {PaperSize::a4, false}).contains("595 x 842 pts (A4)"));
    CHECK(askedOf("pdfinfo", {}, {PaperSize::letter, false}).contains("612 x 792 pts (letter)"));
}

TEST_CASE("the pages that are wanted are printed, and keep their numbers") {
    const int pages = pageCount(samplePaper(), {}, shippedBook());
    REQUIRE(pages > 1);
    const QString second = askedOf("pdftotext", {}, {}, {{}, 2, 2});
    CHECK(second.contains("page 2 of " + QString::number(pages)));
    CHECK_FALSE(second.contains("page 1 of"));
    CHECK(askedOf("pdfinfo", {}, {}, {{}, 2, 99})
              .contains(QString("Pages:           %1\n").arg(pages - 1)));
}

TEST_CASE("where none of the wanted pages is there, all are printed") {
    const QString all = askedOf("pdftotext", {}, {}, {{}, 40, 50});
    CHECK(all.contains("page 1 of"));
    CHECK(all.contains("page 2 of"));
}

TEST_CASE("on a sheet of another size a page is as large as it can be, and whole") {
    const Printout small{QPageSize(QPageSize::A5)};
    CHECK(askedOf("pdfinfo", {}, {}, small).contains("(A5)"));
    CHECK(askedOf("pdftotext", {}, {}, small).contains("Left leg"));
}

TEST_CASE("no letter is smaller than 14 points, 18 in large print") {
    for (const bool large : {false, true}) {
        const PaperLook look({PaperSize::a4, large});
        for (int type = 0; type <= int(PaperLook::Type::letters); ++type)
            CHECK(look.font(PaperLook::Type(type)).pixelSize() >= (large ? 18 : 14) * point);
    }
}
