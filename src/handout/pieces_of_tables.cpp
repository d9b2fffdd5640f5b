// SPDX-License-Identifier: MIT
#include "handout/piece.h"
#include "handout/text_block.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double tableLine = 0.8 * point;
constexpr double cellPadding = 4 * point;
constexpr double leastToFill = 1.65; ///< lines of text

/// As wide as the longest word of a column's name, so that none is broken.
double leastWidth(const std::string& name, const Press& press) {
    const QFontMetricsF metrics(press.look.font(Type::strong));
    double wide = 0;
    for (const QString& word : QString::fromStdString(name).split(QLatin1Char(' ')))
        wide = std::max(wide, metrics.horizontalAdvance(word));
    return wide * 1.03 + 2 * cellPadding;
}

/// What is left beside the least is shared out.
std::vector<double> widthsOf(const Table& table, const Press& press) {
    std::vector<int> shares = table.widths;
    shares.resize(table.head.size(), 1);
    const int sum = std::max(1, std::accumulate(shares.begin(), shares.end(), 0));
    std::vector<double> widths;
    for (const std::string& name : table.head) widths.push_back(leastWidth(name, press));
    const double left =
        std::max(0.0, press.width() - std::accumulate(widths.begin(), widths.end(), 0.0));
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] += left * shares[i] / sum;
    return widths;
}

struct TableRow {
    std::vector<TextBlock> cells;
    std::vector<double> widths;
    double height = 0;

    void paint(QPainter& painter, QPointF at) const {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            painter.setPen(QPen(Qt::black, tableLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(at, QSizeF(widths[i], height)));
            cells[i].paint(painter, at + QPointF(cellPadding, cellPadding));
            at.rx() += widths[i];
        }
    }
};

TableRow rowOf(const std::vector<std::string>& texts, const std::vector<double>& widths, Type type,
    double least, const Press& press) {
    TableRow row{{}, widths, least};
    for (std::size_t i = 0; i < std::min(texts.size(), widths.size()); ++i) {
        row.cells.emplace_back(texts[i], press.look.font(type), widths[i] - 2 * cellPadding);
        row.height = std::max(row.height, row.cells.back().height() + 2 * cellPadding);
    }
    return row;
}

Piece pieceOf(const TableRow& row, bool holdsOn) {
    return {
        row.height, 0, holdsOn, [row](QPainter& painter, QPointF at) { row.paint(painter, at); }};
}

} // namespace

Pieces piecesOf(const Table& table, const Press& press) {
    const std::vector<double> widths = widthsOf(table, press);
    const double least = table.toFill ? leastToFill * press.look.body() : 0;
    Pieces pieces{pieceOf(rowOf(table.head, widths, Type::strong, 0, press), true)};
    const auto head = std::make_shared<const Piece>(pieces.front());
    for (const auto& cells : table.rows) {
        pieces.push_back(pieceOf(rowOf(cells, widths, Type::body, least, press), table.toFill));
        if (pieces.size() > 2) pieces.back().head = head;
    }
    pieces.back().holdsOn = false; // what is filled by hand stays on one page where there is room
    pieces.back().gap = press.look.gap();
    return pieces;
}

} // namespace kneecoach
