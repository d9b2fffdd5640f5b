// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/pack_files.h"

namespace kneecoach {
namespace {

constexpr Days shortestWithout{2}; ///< a fever is over after two days without (screening rule 10)

bool stops(const Question& question) {
    return !question.chain.empty() && stopsThePerson(question.chain.back().effect.outcome);
}

/// A sign is asked of everybody before every session, stops the person, and ends only when somebody has checked it.
void weakSign(const Question& sign, const std::string& here, Notes& notes) {
    if (!stops(sign))
        notes.error(
            questionsFile, here, "a get-help sign has to end in same-day care or an emergency");
    if (sign.asked != Asked::everySession)
        notes.error(
            questionsFile, here + "/asked", "a get-help sign is asked before every session");
    if (sign.follows)
        notes.error(
            questionsFile, here + "/follows", "a get-help sign is asked whatever else is answered");
    if (sign.opensAgain && sign.opensAgain->when != OpensAgain::When::checked)
        notes.error(questionsFile, here + "/opens_again",
            "a get-help sign ends only when somebody has checked it (\"checked\")");
    if (sign.opensAgain && sign.opensAgain->daysWithout.value_or(shortestWithout) < shortestWithout)
        notes.error(
            questionsFile, here + "/opens_again/days_without", "at least 2 days without the sign");
}

} // namespace

void weakGetHelp(const Pack& pack, Notes& notes) {
    std::size_t signs = 0;
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        const Question& question = pack.questions[i];
        const bool isSign = pack.pages[question.page].getHelp;
        signs += isSign;
        if (isSign) weakSign(question, path("questions", i), notes);
        else if (stops(question))
            notes.error(questionsFile, path("questions", i, "page"),
                "what stops the person has to stand on a page of get-help signs");
    }
    if (signs == 0) notes.error(questionsFile, "/pages", "a pack has to ask for get-help signs");
}

} // namespace kneecoach
