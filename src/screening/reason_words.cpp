// SPDX-License-Identifier: MIT
#include "screening/reason_words.h"

namespace kneecoach {

std::string wordsFor(const Pack& pack, const Reason& reason) {
    if (reason.rule) return wordsFor(pack, *reason.rule);
    const Question& question = pack.questions.at(reason.question);
    const std::string path = "questions." + question.id.str() + ".because";
    const std::string own = path + "-" + question.chain.at(reason.answer).id.str();
    return pack.words.at(pack.words.has(own) ? own : path);
}

std::string wordsFor(const Pack& pack, const RuleId& rule) {
    const bool isQuestion = find(pack.questions, rule.as<QuestionTag>()) != nullptr;
    const std::string path = "questions." + rule.str() + ".because";
    return pack.words.at(isQuestion && pack.words.has(path) ? path : "reasons." + rule.str());
}

} // namespace kneecoach
