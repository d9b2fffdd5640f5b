// SPDX-License-Identifier: MIT
//
// tests_handout [.papers]: every kind of paper as pictures of its pages, in the folder KNEECOACH_PAPERS names, and a sheet of
// all of them. To be looked at; scripts/papers.sh calls it. tests_handout [.html]: as HTML, for scripts/check-html.sh.
#include "handout/all_papers.h"
#include "handout/print_paper.h"
#include "handout/shipped_book.h"
#include "paper/coach_words.h"
#include "paper/to_html.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QPainter>

#include <algorithm>

namespace kneecoach::handout_tests {
namespace {

constexpr int high = 1100;       ///< of a page
constexpr int highOnSheet = 700; ///< of a page among others
constexpr int inARow = 4;
constexpr std::size_t mostPages = 12; ///< of a paper: the first ones, and the last two

struct Dress {
    const char* name;
    PageSetup setup;
};

constexpr Dress dresses[] = {
    {"a4", {PaperSize::a4, false}},
    {"a4-large", {PaperSize::a4, true}},
    {"letter", {PaperSize::letter, false}},
    {"letter-large", {PaperSize::letter, true}},
};

std::string pictureNumbering(int page, int pages) {
    return coachWords().at(
        "paper.page", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
}

std::vector<NamedPaper> allPapers() {
    std::vector<NamedPaper> papers = routinePapers();
    std::ranges::move(notePapers(), std::back_inserter(papers));
    papers.push_back(questionsToTake());
    papers.push_back(ruleBook());
    return papers;
}

std::vector<QImage> pagesOf(const Paper& paper, const PageSetup& setup) {
    std::vector<QImage> pages = pageImages(paper, setup, shippedBook(), pictureNumbering, high);
    if (pages.size() > mostPages) pages.erase(pages.begin() + mostPages - 2, pages.end() - 2);
    return pages;
}

QImage sheetOf(const std::vector<QImage>& pages) {
    const int wide = pages.front().width() * highOnSheet / high;
    const int rows = (int(pages.size()) + inARow - 1) / inARow;
    QImage sheet((wide + 10) * std::min(inARow, int(pages.size())), (highOnSheet + 10) * rows,
        QImage::Format_Grayscale8);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < int(pages.size()); ++page)
        painter.drawImage(QRect((page % inARow) * (wide + 10), (page / inARow) * (highOnSheet + 10),
                              wide, highOnSheet),
            pages[std::size_t(page)].scaledToHeight(highOnSheet, Qt::SmoothTransformation));
    return sheet;
}

void save(const NamedPaper& named, const Dress& dress, const QString& folder) {
    const QString here = folder + "/" + dress.name;
    const QString name = QString::fromStdString(named.name);
    REQUIRE(QDir().mkpath(here));
    const std::vector<QImage> pages = pagesOf(named.paper, dress.setup);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        CHECK(pages[page].allGray()); // nothing is lost on a printer without colours
        CHECK(pages[page].save(
            QString("%1/%2-%3.png").arg(here, name).arg(page + 1, 2, 10, QLatin1Char('0'))));
    }
    CHECK(sheetOf(pages).save(QString("%1/%2-sheet.png").arg(here, name)));
}

QString folderNamed() {
    const QString folder = qEnvironmentVariable("KNEECOACH_PAPERS");
    if (folder.isEmpty()) WARN("KNEECOACH_PAPERS names no folder");
    return folder;
}

} // namespace

TEST_CASE("papers that only the window makes, as HTML", "[.html]") {
    const QString folder = folderNamed();
    if (folder.isEmpty()) return;
    const PictureSource none;
    std::vector<NamedPaper> papers = notePapers();
    papers.push_back(questionsToTake());
    for (const NamedPaper& each : papers) {
        QFile file(folder + "/" + QString::fromStdString(each.name + ".html"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(toHtml(each.paper, coachWords(), {}, none)));
    }
}

TEST_CASE("pictures of every paper", "[.papers]") {
    const QString folder = folderNamed();
    if (folder.isEmpty()) return;
    for (const NamedPaper& paper : allPapers())
        for (const Dress& dress : dresses) save(paper, dress, folder);
}

} // namespace kneecoach::handout_tests
