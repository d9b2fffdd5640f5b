// SPDX-License-Identifier: MIT
#include "handout/any_papers.h"
#include "handout/sheets.h"
#include "handout/shipped_book.h"
#include "support/catch.h"

#include <algorithm>
#include <map>

namespace kneecoach::handout_tests {
namespace {

constexpr unsigned seed = 20261120;
constexpr std::size_t plans = 200;

/// A piece, the block it is of, and where it stands.
struct Found {
    const PaperBlock* block = nullptr;
    std::size_t page = 0; ///< of its section
    double y = 0;
    double height = 0;
};

/// A section, its pieces in order, and its pages.
struct Laid {
    const Section* section = nullptr;
    double room = 0;
    std::size_t pages = 0;
    std::vector<Found> pieces;

    double endOf(std::size_t page) const {
        double end = 0;
        for (const Found& piece : pieces)
            if (piece.page == page) end = std::max(end, piece.y + piece.height);
        return end;
    }
};

/// The block of each piece, in order.
std::vector<const PaperBlock*> blocksOfPieces(const Section& section, const Press& press) {
    std::vector<const PaperBlock*> blocks;
    for (const PaperBlock& block : section.blocks)
        blocks.insert(blocks.end(), piecesOf(block, press).size(), &block);
    return blocks;
}

Laid laid(const Section& section, const std::vector<FilledPage>& sheets, const Press& press) {
    const auto blocks = blocksOfPieces(section, press);
    Laid laid{&section, 0, 0, {}};
    for (const FilledPage& sheet : sheets) {
        if (sheet.section != &section) continue;
        for (const PlacedPiece& placed : sheet.pieces)
            if (!placed.isAgain)
                laid.pieces.push_back(
                    {blocks.at(laid.pieces.size()), laid.pages, placed.y, placed.piece.height});
        laid.room = sheet.room;
        ++laid.pages;
    }
    REQUIRE(laid.pieces.size() == blocks.size());
    return laid;
}

const std::vector<Paper>& twoHundred() {
    static const std::vector<Paper> all = [] {
        std::vector<Paper> papers;
        for (const auto& plan : paper_tests::anyPlans(seed, plans)) papers.push_back(paperOf(plan));
        return papers;
    }();
    return all;
}

/// Every section of the two hundred, on both sizes, in both prints; laid out once.
const std::vector<Laid>& everySection(const PageSetup& setup) {
    static std::map<std::pair<PaperSize, bool>, std::vector<Laid>> kept;
    auto& all = kept[{setup.size, setup.largePrint}];
    if (!all.empty()) return all;
    const Press press{PaperLook(setup), shippedBook()};
    for (const Paper& paper : twoHundred()) {
        const auto sheets = sheetsOf(paper, press);
        for (const Section& section : paper.sections) all.push_back(laid(section, sheets, press));
    }
    return all;
}

void forEverySection(const std::function<void(const Laid&, const PageSetup&)>& check) {
    for (std::size_t turn = 0; turn < 4; ++turn)
        for (const Laid& one : everySection(setupOf(turn))) {
            INFO(one.section->title << ", " << (turn % 2 ? "Letter" : "A4") << ", "
                                    << (turn / 2 ? "large" : "normal") << " print");
            check(one, setupOf(turn));
        }
}

template <class Block>
bool is(const Found& piece) {
    return std::holds_alternative<Block>(*piece.block);
}

bool isLeftOut(const Found& piece) {
    const auto* row = std::get_if<PictureRow>(piece.block);
    return row && row->pictures.front().what == PaperPicture::What::leftOut;
}

/// What has to stand on one page with the piece behind it. The grid of four weeks is higher than a page in large print.
bool holdsOn(const Found& piece, const Found& next, bool largePrint) {
    const auto* table = std::get_if<Table>(piece.block);
    const auto* row = std::get_if<PictureRow>(piece.block);
    return is<Heading>(piece) || isLeftOut(next) || (row && !row->words.empty())
        || (table && table->toFill && next.block == piece.block && !largePrint);
}

std::size_t stepsOf(const Laid& laid) {
    return std::size_t(std::ranges::count_if(laid.pieces, is<StepRow>));
}

} // namespace

TEST_CASE("nothing is printed over the foot of a page, or over something else") {
    forEverySection([](const Laid& laid, const PageSetup&) {
        for (std::size_t i = 0; i < laid.pieces.size(); ++i) {
            const Found& piece = laid.pieces[i];
            REQUIRE(piece.y + piece.height <= laid.room + 0.01);
            if (i > 0 && laid.pieces[i - 1].page == piece.page)
                REQUIRE(laid.pieces[i - 1].y + laid.pieces[i - 1].height <= piece.y + 0.01);
        }
    });
}

TEST_CASE("no heading is left alone, nor what tells how to sit, nor crossed out places") {
    forEverySection([](const Laid& laid, const PageSetup& setup) {
        for (std::size_t i = 0; i + 1 < laid.pieces.size(); ++i)
            if (holdsOn(laid.pieces[i], laid.pieces[i + 1], setup.largePrint))
                REQUIRE(laid.pieces[i].page == laid.pieces[i + 1].page);
    });
}

TEST_CASE("a leg of up to nine steps is on two pages; where very much is left out, or letters are "
          "large, more are rare") {
    int legs = 0, overTwo = 0;
    forEverySection([&](const Laid& laid, const PageSetup& setup) {
        if (!laid.section->mark || stepsOf(laid) > 9) return;
        CAPTURE(stepsOf(laid));
        CHECK(laid.pages <= (setup.largePrint ? 4 : 3));
        if (setup.largePrint) return;
        ++legs;
        overTwo += laid.pages > 2;
    });
    CAPTURE(legs, overTwo);
    CHECK(legs > 400);
    CHECK(overTwo * 40 <= legs);
}

TEST_CASE("both legs of somebody who is fine are on two pages each, on either size") {
    const Paper paper = paperOf(paper_tests::planFor({}));
    for (const PaperSize size : {PaperSize::a4, PaperSize::letter}) {
        const Press press{PaperLook({size, false}), shippedBook()};
        const auto sheets = sheetsOf(paper, press);
        for (const Section& section : paper.sections)
            if (section.mark)
                CHECK(std::ranges::count(sheets, &section, &FilledPage::section) <= 2);
    }
}

TEST_CASE("no page is nearly empty") {
    forEverySection([](const Laid& laid, const PageSetup&) {
        if (laid.pages > 1) REQUIRE(laid.endOf(laid.pages - 1) >= 0.1 * laid.room);
    });
}

} // namespace kneecoach::handout_tests
