// SPDX-License-Identifier: MIT
#include "paper/note_paper.h"

#include "paper/names.h"
#include "paper/note_plan.h"
#include "paper/note_reply.h"
#include "paper/told_lines.h"

namespace kneecoach {
namespace {

using enum Paragraph::Voice;

constexpr std::size_t mostInASentence = 4; ///< more things are read out from the list

/// The sentence to read out on the phone.
std::string sentence(const PaperWords& words, const Decision& decision) {
    const auto questions = questionsToAskAbout(decision);
    if (questions.size() > mostInASentence)
        return words.own("note.say-many", {{"count", std::to_string(questions.size())}});
    std::vector<std::string> things;
    for (const std::size_t question : questions)
        things.push_back(wordsOf(words, words.pack.questions[question], "short"));
    return words.own("result.ask-say", {{"things", listed(things)}});
}

} // namespace

std::optional<Paper> notePaper(
    const PaperWords& words, const Check& check, const Decision& decision, const Wish& wish) {
    if (questionsToAskAbout(decision).empty()) return std::nullopt;
    const auto plans = plansAfterYes(words.pack, check, decision, wish);
    Section note{words.own("note.title"), std::nullopt, {}};
    note.blocks = {Paragraph{sentence(words, decision), loud}, ToWrite{{words.own("note.patient")}},
        Heading{words.own("note.told", {{"date", words.date(dayOf(check.at))}})},
        Bullets{toldLines(words, check, decision)}, Heading{words.own("note.plan")}};
    addPlans(words, plans, isMuchToTell(words, check, decision), note);
    addReply(words, plans, note);
    return Paper{note.title, words.language(), footOf(words, dayOf(check.at)), {std::move(note)}};
}

} // namespace kneecoach
