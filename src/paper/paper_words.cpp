// SPDX-License-Identifier: MIT
#include "paper/paper_words.h"

namespace kneecoach {

std::string PaperWords::of(const Question& question, std::string_view what) const {
    return pack.words.atOr("questions." + question.id.str() + "." + std::string(what), "");
}

std::string PaperWords::answer(const Question& question, const Answer& answer) const {
    const std::string id = answer.id.str();
    return question.yesNo ? said("answers." + id) : of(question, "answers." + id);
}

} // namespace kneecoach
