// SPDX-License-Identifier: MIT
#pragma once

#include "handout/piece.h"

namespace kneecoach {

/// A piece at its place: `y` below the upper end of the room for them.
struct PlacedPiece {
    double y = 0;
    Piece piece;
    bool isAgain = false; ///< a head that stood on a page before
};

using PageOfPieces = std::vector<PlacedPiece>;

/// Fills pages of `height`, in order. A piece that holds on to the next goes with it; nothing is torn. Gaps are tighter where
/// that saves a page; a table that goes on has its head again; and a last page that would be nearly empty gets of the ones before.
std::vector<PageOfPieces> paginate(const Pieces& pieces, double height);

} // namespace kneecoach
