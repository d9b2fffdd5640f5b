// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

namespace kneecoach {
namespace {

std::vector<std::string> instead(const PaperWords& words) {
    std::vector<std::string> all;
    for (const Instead& each : words.pack.routine.instead) {
        const bool isLying = each.when == Instead::When::sideLying;
        all.push_back(words.own(isLying ? "book.instead-side-lying" : "book.instead-sore-hands",
            {{"step", nameOf(words, each.step)}, {"other", nameOf(words, each.replaces)}}));
    }
    for (const Beside& each : words.pack.routine.beside)
        all.push_back(words.own("book.beside",
            {{"step", nameOf(words, each.step)}, {"other", nameOf(words, each.with)}}));
    return all;
}

Table choosing(const PaperWords& words) {
    const RoutineRules& rules = words.pack.routine;
    return Facts(words)
        .add("book.opening", namesOf(words, rules.opening))
        .add("book.core", namesOf(words, rules.core))
        .add("book.order", namesOf(words, rules.order))
        .add("book.fill", namesOf(words, rules.fill))
        .add("book.drop", namesOf(words, rules.drop))
        .add("book.asked-for", namesOf(words, rules.asked))
        .add("book.kept", namesOf(words, rules.kept))
        .add("book.instead", instead(words))
        .add("book.closing", namesOf(words, rules.closing))
        .table();
}

Table when(const PaperWords& words, const NamedRoutine& routine) {
    return Facts(words)
        .add("book.asked", minutes(words, routine.minutes))
        .addIf(routine.lightOnly, "book.light-only")
        .addIf(routine.soreHands, "book.sore-hands")
        .add("book.tools", namesOf(words, routine.tools))
        .add("book.leaves-out", namesOf(words, routine.leavesOut))
        .table();
}

Table steps(const PaperWords& words, const NamedRoutine& routine) {
    Table table{{words.own("book.step"), words.own("book.times")}, {}, {7, 3}};
    for (const NamedRoutine::Part& part : routine.parts)
        table.rows.push_back({nameOf(words, part.step), number(part.seconds)});
    return table;
}

} // namespace

Section routineChapter(const PaperWords& words) {
    const RoutineRules& rules = words.pack.routine;
    Section chapter{words.own("book.routine"), std::nullopt, {choosing(words)}};
    chapter.blocks.emplace_back(Paragraph{words.own("book.few",
        {{"count", std::to_string(rules.fewRegions)},
            {"minutes", number(rules.fewRegionsMinutes)}})});
    for (const NamedRoutine& routine : rules.named) {
        chapter.blocks.emplace_back(
            Heading{words.own("book.named", {{"name", routine.id.text()}})});
        chapter.blocks.emplace_back(when(words, routine));
        chapter.blocks.emplace_back(steps(words, routine));
    }
    return chapter;
}

} // namespace kneecoach
