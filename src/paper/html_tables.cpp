// SPDX-License-Identifier: MIT
#include "paper/html_blocks.h"
#include "paper/html_text.h"

#include <numeric>

namespace kneecoach {
namespace {

/// A cell that names its row or its column; what is empty names nothing.
std::string naming(std::string_view scope, const std::string& text) {
    if (text.empty()) return "<td></td>";
    return "<th scope=\"" + std::string(scope) + "\">" + escaped(text) + "</th>";
}

std::string row(const std::string& cells) { return "<tr>" + cells + "</tr>\n"; }

/// The cells of a row; what is empty says `room`.
std::string rowOf(const std::vector<std::string>& cells, const std::string& room) {
    std::string html;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].empty()) html += "<td>" + room + "</td>";
        else html += i == 0 ? naming("row", cells[i]) : "<td>" + escaped(cells[i]) + "</td>";
    return row(html);
}

/// How wide the columns are, in percent.
std::string columns(const std::vector<int>& widths) {
    const int sum = std::accumulate(widths.begin(), widths.end(), 0);
    std::string html;
    for (const int width : widths)
        if (sum > 0) html += "<col style=\"width: " + std::to_string(100 * width / sum) + "%\">";
    return html.empty() ? html : "<colgroup>" + html + "</colgroup>\n";
}

} // namespace

void HtmlBlocks::beginTable(std::string_view kind, const std::string& caption) {
    html_ += "<table class=\"" + std::string(kind) + "\">\n";
    const std::string& told = caption.empty() ? headed_ : caption;
    if (!told.empty()) html_ += "<caption>" + hidden(told) + "</caption>\n";
}

void HtmlBlocks::write(const Table& table) {
    beginTable(table.toFill ? "fill" : "plain", table.caption);
    html_ += columns(table.widths);
    std::string head;
    for (const std::string& name : table.head) head += naming("col", name);
    html_ += "<thead>" + row(head) + "</thead>\n<tbody>\n";
    const std::string room = table.toFill ? hidden(coach_.at("html.write")) : std::string();
    for (const auto& cells : table.rows) html_ += rowOf(cells, room);
    html_ += "</tbody>\n</table>\n";
}

std::string HtmlBlocks::box() const {
    return "<span class=\"box\">" + hidden(coach_.at("html.box")) + "</span>";
}

void HtmlBlocks::write(const Tickable& tickable) {
    if (tickable.areAnswers()) return answers(tickable);
    return tickable.boxes.size() > 1 ? times(tickable) : ticks(tickable.lines);
}

/// One box before each line.
void HtmlBlocks::ticks(const std::vector<std::string>& lines) {
    html_ += "<ul class=\"ticks\">\n";
    for (const std::string& line : lines) html_ += "<li>" + box() + ' ' + escaped(line) + "</li>\n";
    html_ += "</ul>\n";
}

/// A row for each line, its answers behind it.
void HtmlBlocks::answers(const Tickable& tickable) {
    beginTable("answers", "");
    std::string cells;
    for (const std::string& name : tickable.boxes)
        cells += "<td>" + box() + ' ' + escaped(name) + "</td>";
    html_ += "<tbody>\n";
    for (const std::string& line : tickable.lines) html_ += row(naming("row", line) + cells);
    html_ += "</tbody>\n</table>\n";
}

/// Below each line a box for each time, its name within. Who cannot see them is told once how many there are.
void HtmlBlocks::times(const Tickable& tickable) {
    const std::string count = std::to_string(tickable.boxes.size());
    std::string boxes = "<p class=\"boxes\" role=\"img\" aria-label=\""
        + escaped(coach_.at("html.boxes", {{"count", count}})) + "\">";
    for (const std::string& name : tickable.boxes)
        boxes += "<span class=\"box\">" + escaped(name) + "</span>";
    html_ += "<ul class=\"times\">\n";
    for (const std::string& line : tickable.lines)
        html_ += "<li>" + tagged("p", "", line) + boxes + "</p></li>\n";
    html_ += "</ul>\n";
}

} // namespace kneecoach
