// SPDX-License-Identifier: MIT
#include "paper/names.h"

namespace kneecoach {

std::string nameOf(const PaperWords& words, const RegionId& id) {
    return words.said("regions." + id.str() + ".name");
}

std::string nameOf(const PaperWords& words, const PlaceId& id) {
    return words.said("always_off." + id.str() + ".name");
}

std::string nameOf(const PaperWords& words, const TechniqueId& id) {
    return words.said("techniques." + id.str() + ".name");
}

std::string nameOf(const PaperWords& words, const ToolId& id) {
    return words.said("tools." + id.str());
}

std::string nameOf(const PaperWords& words, const PositionId& id) {
    return words.said("positions." + id.str() + ".name");
}

std::string nameOf(const PaperWords& words, const StepId& id) {
    return words.said("steps." + id.str() + ".name");
}

std::string nameOf(const PaperWords& words, Outcome outcome) {
    return words.said("outcomes." + std::string(name(outcome)) + ".title");
}

std::string nameOf(const PaperWords&, const PreparationId& id) { return id.str(); }

std::string firmnessName(const PaperWords& words, Pressure pressure) {
    return words.said("firmness.name-" + std::to_string(pressure));
}

std::string wordsOf(const PaperWords& words, const Question& question, std::string_view what) {
    return words.pack.words.atOr("questions." + question.id.str() + "." + std::string(what), "");
}

std::string answerName(const PaperWords& words, const Question& question, const Answer& answer) {
    const std::string id = answer.id.str();
    return question.yesNo ? words.said("answers." + id) : wordsOf(words, question, "answers." + id);
}

} // namespace kneecoach
