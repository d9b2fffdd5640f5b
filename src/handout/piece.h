// SPDX-License-Identifier: MIT
#pragma once

#include "figure/picture_book.h"
#include "handout/paper_look.h"
#include "paper/paper.h"

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace kneecoach {

/// What is never torn: so high, and painted at its upper left corner.
struct Piece {
    double height = 0;
    double gap = 0;       ///< below it, where something follows on the page
    bool holdsOn = false; ///< never the last of a page
    std::function<void(QPainter&, QPointF)> paint;
    std::string name{};                  ///< of what begins with it
    std::shared_ptr<const Piece> head{}; ///< stands above it again where it begins a page
};

using Pieces = std::vector<Piece>;

/// All that pieces are made with.
struct Press {
    PaperLook look;
    const PictureBook& book;
    double pictures = 1; ///< how large those of the steps are, 1 the least

    double width() const { return look.width(); }
};

/// A block in pieces, in order.
Pieces piecesOf(const PaperBlock& block, const Press& press);

// Of each kind of block.

Pieces piecesOf(const Heading& heading, const Press& press);
Pieces piecesOf(const Paragraph& paragraph, const Press& press);
Pieces piecesOf(const Bullets& bullets, const Press& press);
Pieces piecesOf(const Tickable& tickable, const Press& press);
Pieces piecesOfAnswers(const Tickable& tickable, const Press& press); ///< to each of its lines
Pieces piecesOf(const Frame& frame, const Press& press);
Pieces piecesOf(const PictureRow& row, const Press& press);
Pieces piecesOf(const StepRow& row, const Press& press);
Pieces piecesOf(const Table& table, const Press& press);
Pieces piecesOf(const CodeBox& code, const Press& press);
Pieces piecesOf(const ToWrite& toWrite, const Press& press);

} // namespace kneecoach
