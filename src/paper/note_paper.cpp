// SPDX-License-Identifier: MIT
#include "paper/note_paper.h"

#include "paper/names.h"
#include "paper/note_plan.h"
#include "paper/told_lines.h"

namespace kneecoach {
namespace {

using enum Paragraph::Voice;

/// The sentence to read out on the phone.
std::string sentence(const PaperWords& words, const Decision& decision) {
    std::vector<std::string> things;
    for (const std::size_t question : questionsToAskAbout(decision))
        things.push_back(wordsOf(words, words.pack.questions[question], "short"));
    return words.own("result.ask-say", {{"things", listed(things)}});
}

std::vector<std::string> legsToAskFor(const PaperWords& words, const Decision& decision) {
    std::vector<std::string> legs;
    for (const Leg leg : bothLegs)
        if (asksFirst(decision, leg)) legs.push_back(words.title(leg));
    return legs;
}

/// A row to be filled by hand under these names.
Table toFill(const PaperWords& words, std::initializer_list<std::string_view> paths) {
    Table table{{}, {std::vector<std::string>(paths.size())}, {5, 3, 4}, true};
    for (const std::string_view path : paths) table.head.push_back(words.own(path));
    return table;
}

void addReply(const PaperWords& words, const Decision& decision, Section& note) {
    note.blocks.push_back(Heading{words.own("note.question")});
    note.blocks.push_back(
        Tickable{{words.own("note.yes"), words.own("note.changes"), words.own("note.no")},
            legsToAskFor(words, decision)});
    note.blocks.push_back(toFill(words, {"note.not-there", "note.not-firmer", "note.not-longer"}));
    note.blocks.push_back(toFill(words, {"note.who", "note.date", "note.signature"}));
    note.blocks.push_back(Paragraph{
        words.own("note.reply",
            {{"asks", words.own("clearance.title")}, {"change", words.own("plan.change")}}),
        small});
}

} // namespace

std::optional<Paper> notePaper(
    const PaperWords& words, const Check& check, const Decision& decision, const Wish& wish) {
    if (questionsToAskAbout(decision).empty()) return std::nullopt;
    Section note{words.own("note.title"), std::nullopt, {}};
    note.blocks = {ToWrite{{words.own("note.patient")}}, Paragraph{sentence(words, decision), loud},
        Heading{words.own("note.told", {{"date", words.date(dayOf(check.at))}})},
        Bullets{toldLines(words, check, decision)}, Heading{words.own("note.plan")}};
    addPlans(words, plansAfterYes(words.pack, check, decision, wish), note);
    addReply(words, decision, note);
    return Paper{note.title, words.language(), footOf(words, dayOf(check.at)), {std::move(note)}};
}

} // namespace kneecoach
