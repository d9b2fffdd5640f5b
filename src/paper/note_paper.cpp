// SPDX-License-Identifier: MIT
#include "paper/note_paper.h"

#include "paper/note_plan.h"
#include "paper/told_lines.h"

namespace kneecoach {
namespace {

using enum Paragraph::Voice;

/// The sentence to read out on the phone.
std::string sentence(const PaperWords& words, const Decision& decision) {
    std::vector<std::string> things;
    for (const std::size_t question : questionsToAskAbout(decision))
        things.push_back(words.of(words.pack.questions[question], "short"));
    return words.own("result.ask-say", {{"things", listed(things)}});
}

std::vector<std::string> legsToAskFor(const PaperWords& words, const Decision& decision) {
    std::vector<std::string> legs;
    for (const Leg leg : bothLegs)
        if (asksFirst(decision, leg))
            legs.push_back(words.own("legs." + std::string(name(leg)) + "-leg"));
    return legs;
}

void addReply(const PaperWords& words, const Decision& decision, Section& note) {
    note.blocks.push_back(Heading{words.own("note.question")});
    note.blocks.push_back(Tickable{legsToAskFor(words, decision),
        {words.own("note.yes"), words.own("note.no"), words.own("note.changes")}});
    note.blocks.push_back(ToWrite{{words.own("note.not-there"), words.own("note.not-firmer"),
        words.own("note.not-longer"), words.own("note.who"), words.own("note.signed")}});
    note.blocks.push_back(
        Paragraph{words.own("note.reply",
                      {{"yes", words.own("clearance.yes")}, {"change", words.own("plan.change")}}),
            small});
}

std::string footOf(const PaperWords& words, const PackMark& mark, const Instant& at) {
    return words.own("note.foot",
        {{"pack", words.said("pack.title")}, {"version", words.pack.version},
            {"review", mark.review}, {"date", write(dayOf(at))}});
}

} // namespace

std::optional<Paper> notePaper(const PaperWords& words, const PackMark& mark, const Check& check,
    const Decision& decision, const Wish& wish) {
    if (questionsToAskAbout(decision).empty()) return std::nullopt;
    Section note{words.own("note.title"), std::nullopt, {}};
    note.blocks = {ToWrite{{words.own("note.patient")}}, Paragraph{sentence(words, decision), loud},
        Heading{words.own("note.told")}, Bullets{toldLines(words, check, decision)},
        Heading{words.own("note.plan")}};
    addPlans(words, plansAfterYes(words.pack, check, decision, wish), note);
    addReply(words, decision, note);
    return Paper{note.title, words.language, footOf(words, mark, check.at), {std::move(note)}};
}

} // namespace kneecoach
