// SPDX-License-Identifier: MIT
#include "handout/paginate.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

Piece piece(double height, bool holdsOn = false, double gap = 0) {
    return {height, gap, holdsOn, {}};
}

std::vector<std::size_t> counts(const std::vector<PageOfPieces>& pages) {
    std::vector<std::size_t> counts;
    for (const PageOfPieces& page : pages) counts.push_back(page.size());
    return counts;
}

} // namespace

TEST_CASE("pieces fill a page, in order, and none is torn") {
    const auto pages = paginate({piece(40), piece(40), piece(40)}, 100);
    CHECK(counts(pages) == std::vector<std::size_t>{2, 1});
    CHECK(pages[0][1].y == 40);
    CHECK(pages[1][0].y == 0);
}

TEST_CASE("a gap is between pieces, and none is needed at the end of a page") {
    CHECK(counts(paginate({piece(50, false, 10), piece(40, false, 10)}, 100)).size() == 1);
    CHECK(counts(paginate({piece(50, false, 20), piece(40)}, 100)).size() == 2);
}

TEST_CASE("a gap is tighter where that saves a page, and only there") {
    CHECK(counts(paginate({piece(50, false, 11), piece(40)}, 100)).size() == 1);
    CHECK(paginate({piece(40, false, 11), piece(40)}, 100)[0][1].y == 51);
}

TEST_CASE("a heading goes to the next page with what it is the heading of") {
    const auto pages = paginate({piece(60), piece(20, true), piece(30)}, 100);
    CHECK(counts(pages) == std::vector<std::size_t>{1, 2});
}

TEST_CASE("what is higher than a page has one of its own, and what follows is not lost") {
    CHECK(counts(paginate({piece(20), piece(300), piece(20)}, 100))
        == std::vector<std::size_t>{1, 1, 1});
}

TEST_CASE("headings that follow each other without end lose nothing") {
    const auto pages = paginate({piece(60, true), piece(60, true), piece(60, true)}, 100);
    CHECK(counts(pages) == std::vector<std::size_t>{1, 1, 1});
}

TEST_CASE("a last page that would be nearly empty gets some of the one before") {
    const auto pages = paginate({piece(40), piece(30), piece(30), piece(10)}, 100);
    CHECK(counts(pages) == std::vector<std::size_t>{2, 2});
}

TEST_CASE("what holds on to each other is not torn to fill a last page") {
    const auto pages = paginate({piece(60, true), piece(36), piece(10)}, 100);
    CHECK(counts(pages) == std::vector<std::size_t>{2, 1});
}

namespace {

/// Rows of a table, below their head.
Pieces table(std::size_t rows, double height) {
    Pieces pieces{piece(20, true)};
    const auto head = std::make_shared<const Piece>(pieces.front());
    for (std::size_t row = 0; row < rows; ++row) {
        pieces.push_back(piece(height));
        if (row > 0) pieces.back().head = head;
    }
    return pieces;
}

} // namespace

TEST_CASE("a table that goes on has its head again, on every page, and no row less") {
    const auto pages = paginate(table(8, 30), 100);
    REQUIRE(counts(pages) == std::vector<std::size_t>{3, 3, 3, 3});
    CHECK_FALSE(pages[0][0].isAgain);
    for (std::size_t page = 1; page < pages.size(); ++page) {
        CHECK(pages[page][0].isAgain);
        CHECK(pages[page][0].y == 0);
        CHECK(pages[page][1].y == 20);
        CHECK_FALSE(pages[page][1].isAgain);
    }
}

TEST_CASE("a table on one page has its head once, also where it is not the first of a page") {
    CHECK(counts(paginate(table(2, 30), 100)) == std::vector<std::size_t>{3});
    Pieces pieces{piece(60)};
    for (const Piece& one : table(2, 30)) pieces.push_back(one);
    const auto pages = paginate(pieces, 100);
    CHECK(counts(pages) == std::vector<std::size_t>{1, 3});
    CHECK_FALSE(pages[1][0].isAgain);
}
