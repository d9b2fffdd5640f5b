// SPDX-License-Identifier: MIT
#include "paper/told_lines.h"

#include "base/capital.h"
#include "paper/names.h"
#include "paper/plan_after_yes.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// An answer, and the legs it was given of.
struct Told {
    std::size_t question = 0;
    Given given;
    std::vector<Leg> legs;

    bool isTheSame(const Told& other) const {
        return question == other.question && given.answer == other.given.answer
            && given.marked == other.given.marked;
    }
};

bool isToAskAbout(const Reason& reason) {
    return !reason.rule && reason.outcome == Outcome::clearanceNeeded;
}

void add(Told told, std::vector<Told>& all) {
    for (Told& one : all)
        if (one.isTheSame(told)) return one.legs.push_back(told.legs.front());
    all.push_back(std::move(told));
}

std::vector<Told> toldOf(const Pack& pack, const Check& check, const Decision& decision) {
    std::vector<Told> all;
    for (const Leg leg : bothLegs) {
        if (!asksFirst(decision, leg)) continue;
        for (const Reason& reason : decision.legs[leg].because)
            if (const Given* given = check.answers.to(pack, reason.question, leg);
                isToAskAbout(reason) && given)
                add({reason.question, *given, {leg}}, all);
    }
    std::ranges::stable_sort(all, {}, &Told::question);
    return all;
}

std::string whichLeg(const PaperWords& words, const Told& told) {
    if (words.pack.questions[told.question].of == AskedOf::person) return {};
    if (told.legs.size() > 1) return words.own("legs.both") + ": ";
    return words.title(told.legs.front()) + ": ";
}

std::string whereIs(const PaperWords& words, const Told& told) {
    const RegionBits marked = told.given.marked.value_or(RegionBits{});
    const Question& question = words.pack.questions[told.question];
    if (marked.empty() || !question.chain[told.given.answer].effect.marksOff) return {};
    const std::string areas = listed(namesIn(words, words.pack.regions, marked));
    return " " + words.own("note.marked", {{"areas", areas}});
}

/// An answer of another day than the note says when it was given.
std::string lineOf(const PaperWords& words, const Told& told, Date today, bool inFull) {
    const Question& question = words.pack.questions[told.question];
    const std::string asked =
        inFull ? wordsOf(words, question, "text") : wordsOf(words, question, "short") + ":";
    const Date then = dayOf(told.given.at);
    const std::string line = whichLeg(words, told)
        + words.own(then == today ? "note.told-line" : "note.told-then",
            {{"question", asked},
                {"answer", answerName(words, question, question.chain[told.given.answer])},
                {"date", words.date(then)}})
        + whereIs(words, told);
    return withCapital(line);
}

std::string lineOf(const PaperWords& words, const Clearance& clearance) {
    return words.own("note.yes-before",
        {{"thing", wordsOf(words, words.pack.questions[clearance.question], "short")},
            {"who", clearance.by}, {"date", words.date(clearance.on)}});
}

} // namespace

std::vector<std::size_t> questionsToAskAbout(const Decision& decision) {
    std::vector<std::size_t> questions;
    for (const Leg leg : bothLegs)
        if (asksFirst(decision, leg))
            for (const Reason& reason : decision.legs[leg].because)
                if (isToAskAbout(reason)) questions.push_back(reason.question);
    std::ranges::sort(questions);
    questions.erase(std::ranges::unique(questions).begin(), questions.end());
    return questions;
}

std::vector<std::string> toldLines(
    const PaperWords& words, const Check& check, const Decision& decision) {
    const std::vector<Told> all = toldOf(words.pack, check, decision);
    std::vector<std::string> lines;
    for (const Told& told : all)
        lines.push_back(lineOf(words, told, dayOf(check.at), all.size() <= mostThingsInFull));
    for (const Clearance& clearance : check.clearances) lines.push_back(lineOf(words, clearance));
    return lines;
}

} // namespace kneecoach
