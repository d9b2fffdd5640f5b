// SPDX-License-Identifier: MIT
#include "paper/four_weeks.h"

#include "content/dose.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::vector<std::string> row(int time, int timesAWeek, std::size_t columns) {
    std::vector<std::string> cells(columns);
    if (time % timesAWeek == 0) cells[0] = std::to_string(time / timesAWeek + 1);
    cells[1] = std::to_string(time + 1);
    return cells;
}

} // namespace

int weeksOnPaper(Days good) {
    constexpr int week = 7;
    constexpr int most = longestPaper.count() / week;
    return std::clamp(int((good.count() + week - 1) / week), 1, most);
}

Table weeksToTick(const PaperWords& words, const std::vector<Leg>& legs, int weeks) {
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
    const int each = timesAWeek(words.pack);
    for (int time = 0; time < weeks * each; ++time)
        table.rows.push_back(row(time, each, table.head.size()));
    return table;
}

} // namespace kneecoach
