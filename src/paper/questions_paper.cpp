// SPDX-License-Identifier: MIT
#include "paper/questions_paper.h"

#include "paper/asking.h"
#include "paper/from_clinic.h"
#include "paper/get_ready.h"
#include "paper/stopping.h"

#include <algorithm>

namespace kneecoach {
namespace {

bool asksFirst(const Answer& answer) { return answer.effect.outcome >= Outcome::clearanceNeeded; }

/// The answers that lead there, where they are not simply yes and not sure.
std::string whichAnswers(const PaperWords& words, const Question& question) {
    if (question.yesNo) return {};
    std::vector<std::string> answers;
    for (const Answer& answer : question.chain)
        if (asksFirst(answer))
            answers.push_back(
                words.said("questions." + question.id.str() + ".answers." + answer.id.str()));
    return words.own("paper.asks-first-at", {{"answers", listed(answers)}});
}

/// The questions that are not asked in every session, and whose answers need a clinician.
std::vector<std::string> whoAsksFirst(const PaperWords& words) {
    std::vector<std::string> lines;
    for (const Question& question : words.pack.questions)
        if (question.asked != Asked::everySession && std::ranges::any_of(question.chain, asksFirst))
            lines.push_back(sentences({words.said("questions." + question.id.str() + ".text"),
                whichAnswers(words, question)}));
    return lines;
}

/// How to look where it is not known how somebody sits: what holds for everyone.
std::vector<PreparationId> forEveryone(const Pack& pack) {
    std::vector<PreparationId> ids;
    for (const Preparation& preparation : pack.preparations)
        if (preparation.positions.empty()) ids.push_back(preparation.id);
    return ids;
}

Section asking(const PaperWords& words, const std::string& number) {
    Section section{words.own("paper.before"), logoOfClinic(words), fromClinic(words)};
    for (PaperBlock& block : lookBlocks(words, forEveryone(words.pack)))
        section.blocks.push_back(std::move(block));
    const AskedOnPaper anybody{{Leg::left, Leg::right}, nullptr, number};
    for (PaperBlock& block : askingBlocks(words, anybody))
        section.blocks.push_back(std::move(block));
    for (PaperBlock& block : helpBlocks(words, number)) section.blocks.push_back(std::move(block));
    for (PaperBlock& block : askClinic(words)) section.blocks.push_back(std::move(block));
    return section;
}

} // namespace

Paper questionsPaper(const PaperWords& words, Date day, const std::string& number) {
    Section first{words.own("paper.asks-first"), std::nullopt,
        {Paragraph{words.said("outcomes.clearance-needed.text"), Paragraph::Voice::plain},
            Bullets{whoAsksFirst(words)},
            Paragraph{words.own("paper.not-all"), Paragraph::Voice::strong}}};
    return {words.own("paper.questions-title"), words.language(), footOf(words, day),
        {asking(words, number), std::move(first)}};
}

} // namespace kneecoach
