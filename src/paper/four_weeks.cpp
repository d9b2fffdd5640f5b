// SPDX-License-Identifier: MIT
#include "paper/four_weeks.h"

namespace kneecoach {
namespace {

constexpr int timesAWeek = 3;

std::vector<std::string> row(int time, std::size_t columns) {
    std::vector<std::string> cells(columns);
    if (time % timesAWeek == 0) cells[0] = std::to_string(time / timesAWeek + 1);
    cells[1] = std::to_string(time + 1);
    return cells;
}

} // namespace

Table fourWeeks(const PaperWords& words, const std::vector<Leg>& legs) {
    Table table;
    table.toFill = true;
    table.head = {words.own("paper.week"), words.own("paper.time"), words.own("paper.date-done"),
        words.own("paper.done")};
    table.widths = {2, 2, 4, 2};
    for (const Leg leg : legs)
        for (const char* when : {"paper.pain-before", "paper.pain-after"}) {
            table.head.push_back(words.own(when, {{"leg", words.title(leg)}}));
            table.widths.push_back(3);
        }
    for (int time = 0; time < timesOnPaper; ++time)
        table.rows.push_back(row(time, table.head.size()));
    return table;
}

} // namespace kneecoach
