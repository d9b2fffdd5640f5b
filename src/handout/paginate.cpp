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

/// Pages that are being filled, one piece below the other.
class Filling {
public:
    bool isFresh() const { return y_ == 0; }
    double end(double more) const { return y_ + more; }

    void place(const Piece& piece) {
        pages_.back().push_back({y_, piece, false});
        y_ += piece.height + piece.gap;
    }

    /// A page for what begins with `piece`.
    void turn(const Piece& piece) {
        pages_.emplace_back();
        y_ = 0;
        if (!piece.head) return;
        pages_.back().push_back({y_, *piece.head, true});
        y_ = piece.head->height;
    }

    Pages pages() && { return std::move(pages_); }

private:
    Pages pages_{1};
    double y_ = 0;
};

/// Pages of `height`. Pieces that hold on to each other are torn apart only where they are higher than `most` together.
Pages fill(const Pieces& pieces, double height, double most) {
    Filling filling;
    for (std::size_t first = 0; first < pieces.size();) {
        const std::size_t end = endOfRun(pieces, first);
        if (!filling.isFresh() && filling.end(heightOf(pieces, first, end)) > height)
            filling.turn(pieces[first]);
        for (const std::size_t begin = first; first < end; ++first) {
            const bool isFull = filling.end(pieces[first].height) > most;
            if (first > begin && isFull) filling.turn(pieces[first]);
            filling.place(pieces[first]);
        }
    }
    return std::move(filling).pages();
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
