// SPDX-License-Identifier: MIT
#include "content/check_parts.h"
#include "content/pack_files.h"

#include <algorithm>

namespace kneecoach {
namespace {

template <class Found>
bool isFollowed(const Pack& pack, Found triggers) {
    return std::ranges::any_of(pack.questions,
        [&](const Question& each) { return each.follows && triggers(*each.follows); });
}

bool hasFollowUp(const Pack& pack, std::size_t question) {
    return isFollowed(pack, [&](const Follows& follows) { return follows.question == question; });
}

/// Whether an answer is the first of its chain that brings a follow-up.
bool bringsFollowUp(const Pack& pack, std::size_t question, std::size_t answer) {
    return isFollowed(pack, [&](const Follows& follows) {
        return follows.question == question && follows.answer == answer;
    });
}

/// What the answers that lead to a follow-up have done whenever it is asked. Chains grow, so the answers at the triggers, of
/// its parent and of theirs, do the least; and what is done to a person is done to both legs.
Effect doneBefore(const Pack& pack, std::size_t question) {
    Effect done;
    for (auto follows = pack.questions[question].follows; follows;
         follows = pack.questions[follows->question].follows)
        done = join(done, pack.questions[follows->question].chain[follows->answer].effect);
    return done;
}

/// Whether `effect` closes or leaves out nothing more once `done` is done, with clearances and without: one that covers the
/// answers before covers this one too. What is marked differs from question to question, so it always may do more; but where
/// a person is stopped nothing is left to leave out. What a clearance for this question alone would narrow is not seen.
bool isShadowed(const Effect& effect, const Effect& done) {
    if (stopsThePerson(done.outcome)) return effect.outcome <= done.outcome;
    return !effect.marksOff && contains(done, effect);
}

bool isUnsure(const Answer& answer) { return answer.id == "not-sure"; }

/// Whether an answer does no more than the one before it, where it is not there for somebody who is not sure.
bool saysTheSame(const Pack& pack, std::size_t question, std::size_t answer, const Effect& done) {
    const auto& chain = pack.questions[question].chain;
    const Answer &before = chain[answer - 1], &after = chain[answer];
    return !isUnsure(before) && !isUnsure(after) && !bringsFollowUp(pack, question, answer)
        && join(done, before.effect) == join(done, after.effect);
}

bool hasEffect(const Answer& answer) { return answer.effect != Effect{}; }

/// Calls `visit` with each question that does something, and with what was done before it is asked.
template <class Visit>
void eachRule(const Pack& pack, Visit visit) {
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
        if (std::ranges::any_of(pack.questions[i].chain, hasEffect))
            visit(pack.questions[i], i, doneBefore(pack, i));
}

} // namespace

void idleQuestions(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
        if (std::ranges::none_of(pack.questions[i].chain, hasEffect) && !hasFollowUp(pack, i))
            notes.warning(questionsFile, path("questions", i),
                "no answer to " + inQuotes(pack.questions[i].id)
                    + " changes anything; an effect or a follow-up was expected");
}

void shadowedEffects(const Pack& pack, Notes& notes) {
    eachRule(pack, [&](const Question& question, std::size_t i, const Effect& done) {
        const std::size_t first = question.yesNo ? question.chain.size() - 1 : 1; // both are one
        for (std::size_t a = first; a < question.chain.size(); ++a)
            if (hasEffect(question.chain[a]) && isShadowed(question.chain[a].effect, done))
                notes.warning(questionsFile, answerPath(pack, i, a),
                    "the answers that lead to " + inQuotes(question.id)
                        + " have done all of this already; something more was expected of "
                        + inQuotes(question.chain[a].id));
    });
}

void sameAnswers(const Pack& pack, Notes& notes) {
    eachRule(pack, [&](const Question& question, std::size_t i, const Effect& done) {
        for (std::size_t a = 1; a < question.chain.size(); ++a)
            if (!question.yesNo && !isShadowed(question.chain[a].effect, done)
                && saysTheSame(pack, i, a, done))
                notes.warning(questionsFile, answerPath(pack, i, a),
                    inQuotes(question.chain[a].id) + " does the same as "
                        + inQuotes(question.chain[a - 1].id)
                        + " before it; more, or a follow-up, was expected");
    });
}

} // namespace kneecoach
