// SPDX-License-Identifier: MIT
#include "paper/html_blocks.h"
#include "paper/html_text.h"

namespace kneecoach {
namespace {

/// A cell that names its row or its column; what is empty names nothing.
std::string naming(std::string_view scope, const std::string& text) {
    if (text.empty()) return "<td></td>";
    return "<th scope=\"" + std::string(scope) + "\">" + escaped(text) + "</th>";
}

std::string row(const std::string& cells) { return "<tr>" + cells + "</tr>\n"; }

std::string rowOf(const std::vector<std::string>& cells) {
    std::string html;
    for (std::size_t i = 0; i < cells.size(); ++i)
        html += i == 0 ? naming("row", cells[i]) : "<td>" + escaped(cells[i]) + "</td>";
    return row(html);
}

} // namespace

void HtmlBlocks::beginTable(std::string_view kind, const std::string& caption) {
    html_ += "<table class=\"" + std::string(kind) + "\">\n";
    const std::string& told = caption.empty() ? headed_ : caption;
    if (!told.empty()) html_ += "<caption>" + hidden(told) + "</caption>\n";
}

void HtmlBlocks::write(const Table& table) {
    beginTable(table.toFill ? "fill" : "plain", table.caption);
    std::string head;
    for (const std::string& name : table.head) head += naming("col", name);
    html_ += "<thead>" + row(head) + "</thead>\n<tbody>\n";
    for (const auto& cells : table.rows) html_ += rowOf(cells);
    html_ += "</tbody>\n</table>\n";
}

std::string HtmlBlocks::box() const {
    return "<span class=\"box\">" + hidden(coach_.at("html.box")) + "</span>";
}

void HtmlBlocks::write(const Tickable& tickable) {
    const auto& boxes = tickable.boxes;
    const bool isNamed = boxes.size() > 1 || (boxes.size() == 1 && !boxes.front().empty());
    return isNamed ? ticksByName(tickable) : ticks(tickable.lines);
}

/// One box before each line.
void HtmlBlocks::ticks(const std::vector<std::string>& lines) {
    html_ += "<ul class=\"ticks\">\n";
    for (const std::string& line : lines) html_ += "<li>" + box() + ' ' + escaped(line) + "</li>\n";
    html_ += "</ul>\n";
}

/// A column of boxes under each name.
void HtmlBlocks::ticksByName(const Tickable& tickable) {
    beginTable("ticks", "");
    std::string head, cells;
    for (const std::string& name : tickable.boxes) {
        head += naming("col", name);
        cells += "<td>" + box() + "</td>";
    }
    html_ += "<thead>" + row(head + naming("col", "")) + "</thead>\n<tbody>\n";
    for (const std::string& line : tickable.lines) html_ += row(cells + naming("row", line));
    html_ += "</tbody>\n</table>\n";
}

} // namespace kneecoach
