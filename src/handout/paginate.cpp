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

} // namespace

std::vector<PageOfPieces> paginate(const Pieces& pieces, double height) {
    std::vector<PageOfPieces> pages(1);
    double y = 0;
    for (std::size_t first = 0; first < pieces.size();) {
        const std::size_t end = endOfRun(pieces, first);
        if (y > 0 && y + heightOf(pieces, first, end) > height) {
            pages.emplace_back();
            y = 0;
        }
        for (; first < end; ++first) {
            if (y > 0 && y + pieces[first].height > height) {
                pages.emplace_back();
                y = 0;
            }
            pages.back().push_back({y, pieces[first]});
            y += pieces[first].height + pieces[first].gap;
        }
    }
    return pages;
}

} // namespace kneecoach
