// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"
#include "screening/join_legs.h"

namespace kneecoach {
namespace {

/// What screening does with answers, whatever the pack.
std::vector<std::string> laws(const PaperWords& words) {
    using enum Outcome;
    const std::string start = nameOf(words, clear), changes = nameOf(words, precautions),
                      ask = nameOf(words, clearanceNeeded), advice = nameOf(words, sameDayCare),
                      help = nameOf(words, emergency);
    return {words.own("book.deciding-chain"), words.own("book.deciding-join"),
        words.own("book.deciding-silence"), words.own("book.deciding-not-sure"),
        words.own("book.deciding-person"), words.own("book.deciding-positions"),
        words.own("book.deciding-stop", {{"advice", advice}, {"help", help}}),
        words.own("book.deciding-start", {{"clear", start}, {"changes", changes}}),
        words.own("book.deciding-clearance",
            {{"ask", ask}, {"changes", changes}, {"pressure", number(mediumAtMost.maxPressure)}}),
        words.own("book.deciding-under"), words.own("book.deciding-void"),
        words.own("book.deciding-lying"), words.own("book.deciding-one-leg"),
        words.own("book.deciding-safe-place"),
        words.own("book.deciding-own", {{"changes", changes}}), words.own("book.deciding-marks"),
        words.own("book.deciding-whole-leg",
            {{"whole", words.own("check.cannot-tell")}, {"none", words.own("check.elsewhere")}})};
}

/// How long answers and replies count in this pack.
std::vector<std::string> ages(const PaperWords& words) {
    const ScreeningRules& rules = words.pack.session.screening;
    return {words.own("book.deciding-lasts", {{"hours", number(rules.lasts)}}),
        words.own("book.deciding-again", {{"days", number(rules.asksAgain)}}),
        words.own("book.deciding-yes", {{"days", number(rules.clearance)}}),
        words.own("book.deciding-mistake", {{"minutes", number(rules.mistake)}})};
}

Table outcomes(const PaperWords& words) {
    Table table{{words.own("book.outcome"), words.own("book.words")}, {}, {3, 7}};
    const auto add = [&](std::string_view id) {
        const std::string path = "outcomes." + std::string(id);
        table.rows.push_back({words.said(path + ".title"), words.said(path + ".text")});
    };
    for (const std::string_view id : outcomeNames) add(id);
    add("not-checked");
    return table;
}

} // namespace

Section aboutChapter(const PaperWords& words, const PackMark& mark) {
    const Pack& pack = words.pack;
    const Table facts = Facts(words)
                            .add("book.pack", withId(words, words.said("pack.title"), pack.id))
                            .add("book.version", pack.version)
                            .add("book.language", words.said("language"))
                            .add("book.checksum", mark.checksum)
                            .add("book.review", mark.review)
                            .add("book.for", words.said("pack.about"))
                            .table();
    Table notes{{words.own("book.words"), words.own("book.sources")}, {}, {7, 3}};
    for (const Note& note : pack.notes)
        notes.rows.push_back({words.said("notes." + note.id.str()), listed(note.sources)});
    return {words.own("book.about"), std::nullopt,
        {facts,
            Bullets{{words.own("book.about-what"), words.own("book.about-sign"),
                words.own("book.about-names"), words.own("book.about-refs"),
                words.own("book.about-change")}},
            Heading{words.own("book.notes")}, notes}};
}

Section decidingChapter(const PaperWords& words) {
    return {words.own("book.deciding"), std::nullopt,
        {Bullets{laws(words)}, Bullets{ages(words)}, Heading{words.own("book.outcomes")},
            outcomes(words)}};
}

} // namespace kneecoach
