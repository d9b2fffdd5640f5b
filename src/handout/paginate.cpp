// SPDX-License-Identifier: MIT
#include "handout/paginate.h"

namespace kneecoach {
namespace {

/// The place behind the pieces from `first` on that stay together.
std::size_t endOfRun(const Pieces& pieces, std::size_t first) {
    while (first + 1 < pieces.size() && pieces[first].holdsOn) ++first;
    return first + 1;
}

double heightOf(const Pieces& pieces, std::size_t first, std::size_t end) {
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += pieces[i].height + (i + 1 < end ? pieces[i].gap : 0);
    return height;
}

constexpr double tight = 0.6; ///< so much of a gap is left where that saves a page
constexpr double empty = 0.3; ///< a last page with less is filled from the ones before
constexpr double easing = 0.04;

using Pages = std::vector<PageOfPieces>;

/// Pages of `height`. Pieces that hold on to each other are torn apart only where they are higher than `most` together.
Pages fill(const Pieces& pieces, double height, double most) {
    Pages pages(1);
    double y = 0;
    for (std::size_t first = 0; first < pieces.size();) {
        const std::size_t end = endOfRun(pieces, first);
        if (y > 0 && y + heightOf(pieces, first, end) > height) {
            pages.emplace_back();
            y = 0;
        }
        for (; first < end; ++first) {
            if (y > 0 && y + pieces[first].height > most) {
                pages.emplace_back();
                y = 0;
            }
            pages.back().push_back({y, pieces[first]});
            y += pieces[first].height + pieces[first].gap;
        }
    }
    return pages;
}

Pieces tightened(Pieces pieces) {
    for (Piece& piece : pieces) piece.gap *= tight;
    return pieces;
}

double endOf(const PageOfPieces& page) {
    return page.empty() ? 0 : page.back().y + page.back().piece.height;
}

/// Lower pages, as many as there are: the last is not nearly empty then.
Pages spread(const Pieces& pieces, double height, Pages pages) {
    for (double less = 1 - easing; less > 0.5 && endOf(pages.back()) < empty * height;
         less -= easing) {
        Pages even = fill(pieces, height * less, height);
        if (even.size() != pages.size()) break;
        pages = std::move(even);
    }
    return pages;
}

} // namespace

Pages paginate(const Pieces& pieces, double height) {
    Pages pages = fill(pieces, height, height);
    if (pages.size() == 1) return pages;
    const Pieces close = tightened(pieces);
    Pages fewer = fill(close, height, height);
    if (fewer.size() < pages.size()) return spread(close, height, std::move(fewer));
    return spread(pieces, height, std::move(pages));
}

} // namespace kneecoach
