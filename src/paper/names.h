// SPDX-License-Identifier: MIT
#pragma once

#include "base/listed.h"
#include "paper/paper_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

// What people call the things of a pack.

std::string nameOf(const PaperWords& words, const RegionId& id);
std::string nameOf(const PaperWords& words, const PlaceId& id); ///< of an always-off place
std::string nameOf(const PaperWords& words, const TechniqueId& id);
std::string nameOf(const PaperWords& words, const ToolId& id);
std::string nameOf(const PaperWords& words, const PositionId& id);
std::string nameOf(const PaperWords& words, const StepId& id);
std::string nameOf(const PaperWords& words, Outcome outcome);

/// A preparation is a whole sentence, and goes by the name the files use.
std::string nameOf(const PaperWords& words, const PreparationId& id);

/// "Light", "Medium", "Firm"
std::string firmnessName(const PaperWords& words, Pressure pressure);

/// Words of a question: "text", "short", "see" …; empty where it has none.
std::string wordsOf(const PaperWords& words, const Question& question, std::string_view what);

std::string answerName(const PaperWords& words, const Question& question, const Answer& answer);

/// The names of these things, in their order.
template <class Things>
std::vector<std::string> namesOf(const PaperWords& words, const Things& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) names.push_back(nameOf(words, id));
    return names;
}

/// The names of the things in a list of the pack that are in a set.
template <class Things, class Tag>
std::vector<std::string> namesIn(const PaperWords& words, const Things& things, Bits<Tag> bits) {
    std::vector<std::string> names;
    for (std::size_t place = 0; place < things.size(); ++place)
        if (bits.has(place)) names.push_back(nameOf(words, things[place].id));
    return names;
}

} // namespace kneecoach
