// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/pack_files.h"

#include <algorithm>
#include <set>

namespace kneecoach {
namespace {

template <class Visit>
void eachQuestion(const Pack& pack, Visit visit) {
    for (std::size_t i = 0; i < pack.questions.size(); ++i) visit(pack.questions[i], i);
}

/// Whether a question is its own follow-up, by whichever way round.
bool runsInCircle(const Pack& pack, std::size_t question) {
    std::size_t at = question;
    for (std::size_t steps = 0; steps < pack.questions.size(); ++steps) {
        if (!pack.questions[at].follows) return false;
        at = pack.questions[at].follows->question;
        if (at == question) return true;
    }
    return false;
}

std::string whatShrinks(const Effect& before, const Effect& after) {
    if (after.outcome < before.outcome) return "its outcome is milder";
    if (before.marksOff && !after.marksOff) return "it leaves no marked areas out";
    return "it restricts less";
}

std::string wrongRange(const Question& question) {
    const auto hasFrom = [](const Answer& answer) { return answer.from.has_value(); };
    if (!question.number)
        return std::ranges::any_of(question.chain, hasFrom) ? "\"from\" needs a \"number\"" : "";
    if (question.chain.empty() || !std::ranges::all_of(question.chain, hasFrom))
        return "each answer needs the number it begins at (\"from\")";
    if (question.number->least >= question.number->most)
        return "\"least\" has to be less than \"most\"";
    const auto rises = std::ranges::is_sorted(question.chain, std::less_equal<>{}, &Answer::from);
    if (!rises) return "the numbers the answers begin at (\"from\") have to rise";
    if (question.chain.front().from != question.number->least)
        return "the first answer has to begin at \"least\"";
    return question.chain.back().from > question.number->most ? "no number reaches the last answer"
                                                              : "";
}

} // namespace

void pagesApart(const Pack& pack, Notes& notes) {
    std::set<std::size_t> left;
    eachQuestion(pack, [&](const Question& question, std::size_t i) {
        if (i == 0 || pack.questions[i - 1].page == question.page) return;
        left.insert(pack.questions[i - 1].page);
        if (left.contains(question.page))
            notes.error(questionsFile, path("questions", i, "page"),
                "the questions of the page " + inQuotes(pack.pages[question.page].id)
                    + " do not stand together");
    });
}

void firstAnswerNotClear(const Pack& pack, Notes& notes) {
    eachQuestion(pack, [&](const Question& question, std::size_t i) {
        if (!question.chain.empty() && question.chain.front().effect != Effect{})
            notes.error(questionsFile, answerPath(pack, i, 0),
                "the first answer of a question has no effect; this one has");
    });
}

void effectsShrink(const Pack& pack, Notes& notes) {
    eachQuestion(pack, [&](const Question& question, std::size_t i) {
        for (std::size_t a = 1; a < question.chain.size(); ++a) {
            const Answer &before = question.chain[a - 1], &answer = question.chain[a];
            if (!contains(answer.effect, before.effect))
                notes.error(questionsFile, answerPath(pack, i, a),
                    "the effect of " + inQuotes(answer.id) + " does not contain that of "
                        + inQuotes(before.id)
                        + " before it: " + whatShrinks(before.effect, answer.effect));
        }
    });
}

void wrongNumbers(const Pack& pack, Notes& notes) {
    eachQuestion(pack, [&](const Question& question, std::size_t i) {
        const std::string wrong = wrongRange(question);
        if (!wrong.empty()) notes.error(questionsFile, path("questions", i), wrong);
    });
}

void wrongFollowUps(const Pack& pack, Notes& notes) {
    eachQuestion(pack, [&](const Question& question, std::size_t i) {
        if (!question.follows) return;
        const Question& parent = pack.questions[question.follows->question];
        const std::string here = path("questions", i, "follows");
        if (runsInCircle(pack, i))
            notes.error(questionsFile, here, "this question follows itself, by way of its parents");
        else if (question.follows->question >= i)
            notes.error(questionsFile, here,
                inQuotes(question.id) + " has to stand after " + inQuotes(parent.id)
                    + ", which it follows");
        if (question.of == AskedOf::person && parent.of == AskedOf::leg)
            notes.error(questionsFile, here,
                "what is asked of the person cannot follow what is asked of each leg");
    });
}

void noWayBack(const Pack& pack, Notes& notes) {
    eachQuestion(pack, [&](const Question& question, std::size_t i) {
        if (question.canStop() && !question.opensAgain)
            notes.error(questionsFile, path("questions", i),
                "this question can stop a leg and does not say how that ends (\"opens_again\")");
    });
}

void emptyRestrictions(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.restrictions.size(); ++i)
        if (pack.restrictions[i].restriction.empty())
            notes.error(questionsFile, path("restrictions", i),
                inQuotes(pack.restrictions[i].id) + " restricts nothing");
}

void fixedPreparations(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.restrictions.size(); ++i)
        for (std::size_t p = 0; p < std::min(pack.preparations.size(), PreparationBits::most); ++p)
            if (pack.restrictions[i].restriction.excluded.preparations.has(p)
                && !pack.preparations[p].canBeExcluded)
                notes.error(questionsFile, path("restrictions", i, "excludes", "preparations"),
                    inQuotes(pack.preparations[p].id)
                        + " is a preparation that cannot be excluded");
}

} // namespace kneecoach
