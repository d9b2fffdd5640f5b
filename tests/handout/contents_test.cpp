// SPDX-License-Identifier: MIT
#include "handout/all_papers.h"
#include "handout/contents.h"
#include "handout/shipped_book.h"
#include "support/catch.h"

#include <algorithm>

using namespace kneecoach;

namespace {

/// A chapter with so many parts, each nearly a page high.
Section chapterOf(const std::string& title, int parts) {
    Section section{title, std::nullopt, {}};
    for (int part = 1; part <= parts; ++part) {
        section.blocks.push_back(Heading{title + " " + std::to_string(part)});
        Bullets lines;
        for (int line = 0; line < 30; ++line) lines.lines.push_back("A line.");
        section.blocks.push_back(lines);
    }
    return section;
}

Paper bookOf(std::vector<Section> chapters) {
    Paper book{"A book", "en", "Foot", std::move(chapters)};
    book.contents = Contents{"Contents", "Chapter", "Page"};
    return book;
}

std::size_t pagesBefore(const std::vector<FilledPage>& sheets, const Section& section) {
    std::size_t page = 0;
    while (page < sheets.size() && sheets[page].section != &section) ++page;
    return page;
}

bool hasPart(const FilledPage& sheet, const std::string& name) {
    return std::ranges::any_of(sheet.pieces, [&](const PlacedPiece& placed) {
        return !placed.piece.name.empty() && name.ends_with(placed.piece.name);
    });
}

} // namespace

TEST_CASE("contents stand behind the first chapter, and all others follow in order") {
    const Paper book = bookOf({chapterOf("One", 1), chapterOf("Two", 2), chapterOf("Three", 1)});
    const Press press{PaperLook({}), shippedBook()};
    const auto sheets = sheetsOf(book, press);
    CHECK(sheets.at(0).section == &book.sections[0]);
    CHECK(sheets.at(1).section == nullptr);
    CHECK(pagesBefore(sheets, book.sections[1]) == 2);
    CHECK(pagesBefore(sheets, book.sections[2]) == 4);
}

TEST_CASE("a paper without contents has none") {
    Paper book = bookOf({chapterOf("One", 1), chapterOf("Two", 1)});
    book.contents.reset();
    const Press press{PaperLook({}), shippedBook()};
    for (const FilledPage& sheet : sheetsOf(book, press)) CHECK(sheet.section);
}

TEST_CASE("what the contents of the shipped rule book say is so") {
    const Paper book = handout_tests::ruleBook().paper;
    const Press press{PaperLook({}), shippedBook()};
    const auto sheets = sheetsOf(book, press);
    Chapters chapters(book.sections.size());
    for (const FilledPage& sheet : sheets)
        if (sheet.section)
            chapters[std::size_t(sheet.section - book.sections.data())].push_back(sheet);
    const auto pages = std::size_t(std::ranges::count(sheets, nullptr, &FilledPage::section));
    const Section contents = contentsOf(book, chapters, pages);
    std::size_t chapter = 0;
    for (const auto& row : std::get<Table>(contents.blocks.front()).rows) {
        const std::size_t page = std::stoul(row.at(1)) - 1;
        CAPTURE(row.at(0), page);
        if (row.at(0).starts_with("\u2003")) {
            CHECK(hasPart(sheets.at(page), row.at(0)));
        } else {
            CHECK(row.at(0) == book.sections.at(chapter).title);
            CHECK(page == pagesBefore(sheets, book.sections.at(chapter++)));
        }
    }
    CHECK(chapter == book.sections.size());
}
