// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

#include <map>

namespace kneecoach {
namespace {

Table facts(const PaperWords& words, const Refusal& refusal) {
    return Facts(words)
        .add("book.quote", "“" + refusal.quote + "”")
        .add("book.sources", refusal.seeds)
        .add("book.refused-kind",
            words.own(refusal.neverSaid ? "book.never-said" : "book.done-otherwise"))
        .add("book.words", words.said("refused." + refusal.id.str()))
        .table();
}

/// Countries that share number and source, in one row.
Table numbers(const PaperWords& words) {
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> shared;
    for (const EmergencyNumber& number : words.pack.emergencyNumbers)
        shared[{number.number, listed(number.sources)}].push_back(
            words.said("countries." + number.country.str()));
    Table table{{words.own("book.call"), words.own("book.countries"), words.own("book.sources")},
        {}, {2, 7, 2}};
    for (const auto& [number, countries] : shared)
        table.rows.push_back({number.first, listed(countries), number.second});
    return table;
}

} // namespace

Section refusalChapter(const PaperWords& words) {
    Section chapter{
        words.own("book.refused"), std::nullopt, {Paragraph{words.own("book.refused-what")}}};
    for (const Refusal& refusal : words.pack.refusals) {
        chapter.blocks.emplace_back(Heading{refusal.id.str()});
        chapter.blocks.emplace_back(facts(words, refusal));
    }
    return chapter;
}

Section numberChapter(const PaperWords& words) {
    return {words.own("book.numbers"), std::nullopt, {numbers(words)}};
}

Section wordChapter(const PaperWords& words) {
    Section chapter{words.own("book.other-words"), std::nullopt, {}};
    for (const std::string subject :
        {"answers", "firmness", "notes", "reasons", "cues", "after", "hands", "on_paper"}) {
        chapter.blocks.emplace_back(Heading{subject});
        chapter.blocks.emplace_back(wordsUnder(words, subject + "."));
    }
    return chapter;
}

Section sourceChapter(const PaperWords& words) {
    Table table{{words.own("book.source"), words.own("book.grade"), words.own("book.citation")}, {},
        {2, 2, 10}};
    for (const Source& source : words.pack.sources)
        table.rows.push_back({source.id, source.grade, source.citation});
    const auto grade = [&](std::string_view path, std::string_view meaning) {
        return words.own(path, {{"words", words.own(meaning)}});
    };
    return {words.own("about.sources"), std::nullopt,
        {Bullets{{grade("book.grade-a", "about.grade-a"), grade("book.grade-b", "about.grade-b"),
             grade("book.grade-c", "about.grade-c"), words.own("book.grade-d")}},
            table}};
}

} // namespace kneecoach
