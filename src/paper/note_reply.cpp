// SPDX-License-Identifier: MIT
#include "paper/note_reply.h"

#include "paper/names.h"

#include <algorithm>

namespace kneecoach {
namespace {

Tickable answers(const PaperWords& words, const std::vector<PlanAfterYes>& plans) {
    Tickable tickable{{words.own("note.yes"), words.own("note.changes"), words.own("note.no")}, {}};
    for (const PlanAfterYes& plan : plans) tickable.lines.push_back(words.title(plan.leg));
    return tickable;
}

/// How firm it may be, to choose from; nothing where there is no choice.
Tickable firmness(const PaperWords& words, const std::vector<PlanAfterYes>& plans) {
    Pressure most = 1;
    for (const PlanAfterYes& plan : plans) most = std::max(most, plan.restriction.maxPressure);
    Tickable tickable{{}, {words.own("note.not-firmer")}};
    for (Pressure pressure = 1; pressure <= most; ++pressure)
        tickable.boxes.push_back(firmnessName(words, pressure));
    return most > 1 ? tickable : Tickable{};
}

/// A row to be filled by hand under these names.
Table toFill(const PaperWords& words, std::initializer_list<std::string_view> paths) {
    Table table{{}, {std::vector<std::string>(paths.size())}, {5, 3, 4}, true};
    for (const std::string_view path : paths) table.head.push_back(words.own(path));
    return table;
}

} // namespace

void addReply(const PaperWords& words, const std::vector<PlanAfterYes>& plans, Section& section) {
    std::vector<PaperBlock>& blocks = section.blocks;
    blocks.push_back(Heading{words.own("note.question")});
    blocks.push_back(answers(words, plans));
    if (Tickable firm = firmness(words, plans); !firm.lines.empty())
        blocks.push_back(std::move(firm));
    blocks.push_back(ToWrite{{words.own("note.not-there"), words.own("note.not-longer")}});
    blocks.push_back(toFill(words, {"note.who", "note.date", "note.signature"}));
    blocks.push_back(Paragraph{
        words.own("note.reply",
            {{"yes", words.own("result.they-said-yes")}, {"change", words.own("plan.change")}}),
        Paragraph::Voice::small});
}

} // namespace kneecoach
