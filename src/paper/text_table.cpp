// SPDX-License-Identifier: MIT
#include "paper/text_table.h"

#include "paper/text_lines.h"

#include <algorithm>
#include <numeric>

namespace kneecoach {
namespace {

using Widths = std::vector<std::size_t>;
using Cells = std::vector<std::string>;

constexpr std::string_view between = " | ";

/// The signs of each column.
Widths widthsOf(const Table& table, std::size_t width) {
    const std::size_t columns = std::max<std::size_t>(table.head.size(), 1);
    std::vector<int> shares = table.widths;
    shares.resize(columns, 1);
    const int all = std::max(1, std::accumulate(shares.begin(), shares.end(), 0));
    const std::size_t room = width - std::min(width, between.size() * (columns - 1));
    Widths widths;
    for (const int share : shares)
        widths.push_back(std::max<std::size_t>(
            1, room * static_cast<std::size_t>(share) / static_cast<std::size_t>(all)));
    return widths;
}

std::string line(
    const std::vector<std::vector<std::string>>& columns, const Widths& widths, std::size_t row) {
    std::string text;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const bool isThere = column < columns.size() && row < columns[column].size();
        if (column > 0) text += between;
        text += padded(isThere ? columns[column][row] : std::string(), widths[column]);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

void addRow(std::vector<std::string>& lines, const Cells& cells, const Widths& widths) {
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 1;
    for (std::size_t column = 0; column < cells.size() && column < widths.size(); ++column) {
        columns.push_back(wrapped(cells[column], widths[column]));
        height = std::max(height, columns.back().size());
    }
    for (std::size_t row = 0; row < height; ++row) lines.push_back(line(columns, widths, row));
}

std::string rule(const Widths& widths) {
    std::string text;
    for (const std::size_t width : widths)
        text += (text.empty() ? "" : "-+-") + std::string(width, '-');
    return text;
}

} // namespace

std::vector<std::string> tableLines(const Table& table, std::size_t width) {
    const Widths widths = widthsOf(table, width);
    std::vector<std::string> lines;
    addRow(lines, table.head, widths);
    for (const Cells& row : table.rows) {
        if (table.toFill || &row == &table.rows.front()) lines.push_back(rule(widths));
        addRow(lines, row, widths);
    }
    return lines;
}

} // namespace kneecoach
