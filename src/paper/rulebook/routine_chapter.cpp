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
            {{"step", words.nameOf(each.step)}, {"other", words.nameOf(each.replaces)}}));
    }
    for (const Beside& each : words.pack.routine.beside)
        all.push_back(words.own("book.beside",
            {{"step", words.nameOf(each.step)}, {"other", words.nameOf(each.with)}}));
    return all;
}

Table choosing(const PaperWords& words) {
    const RoutineRules& rules = words.pack.routine;
    return Facts(words)
        .add("book.opening", words.namesOf(rules.opening))
        .add("book.core", words.namesOf(rules.core))
        .add("book.order", words.namesOf(rules.order))
        .add("book.fill", words.namesOf(rules.fill))
        .add("book.drop", words.namesOf(rules.drop))
        .add("book.asked-for", words.namesOf(rules.asked))
        .add("book.kept", words.namesOf(rules.kept))
        .add("book.instead", instead(words))
        .add("book.closing", words.namesOf(rules.closing))
        .table();
}

Table when(const PaperWords& words, const NamedRoutine& routine) {
    return Facts(words)
        .add("book.asked", minutes(words, routine.minutes))
        .addIf(routine.lightOnly, "book.light-only")
        .addIf(routine.soreHands, "book.sore-hands")
        .add("book.tools", words.namesOf(routine.tools))
        .add("book.leaves-out", words.namesOf(routine.leavesOut))
        .table();
}

Table steps(const PaperWords& words, const NamedRoutine& routine) {
    Table table{{words.own("book.step"), words.own("book.times")}, {}, {7, 3}};
    for (const NamedRoutine::Part& part : routine.parts)
        table.rows.push_back({words.nameOf(part.step), number(part.seconds)});
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
