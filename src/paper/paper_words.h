// SPDX-License-Identifier: MIT
#pragma once

#include "base/listed.h"
#include "content/pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// The words a paper is made of: those of the pack, and the program's own.
struct PaperWords {
    const Pack& pack;
    const Words& coach;
    std::string language = "en";

    std::string own(std::string_view path, Words::Holes holes = {}) const {
        return coach.at(path, holes);
    }
    std::string said(std::string_view path, Words::Holes holes = {}) const {
        return pack.words.at(path, holes);
    }

    std::string nameOf(const RegionId& id) const { return said("regions." + id.str() + ".name"); }
    std::string nameOf(const PlaceId& id) const { return said("always_off." + id.str() + ".name"); }
    std::string nameOf(const TechniqueId& id) const {
        return said("techniques." + id.str() + ".name");
    }
    std::string nameOf(const ToolId& id) const { return said("tools." + id.str()); }
    std::string nameOf(const PositionId& id) const {
        return said("positions." + id.str() + ".name");
    }
    std::string nameOf(const StepId& id) const { return said("steps." + id.str() + ".name"); }

    /// A preparation is a whole sentence, and goes by the name the files use.
    std::string nameOf(const PreparationId& id) const { return id.str(); }

    std::string nameOf(Outcome outcome) const {
        return said("outcomes." + std::string(name(outcome)) + ".title");
    }

    /// "Light", "Medium", "Firm"
    std::string firmness(Pressure pressure) const {
        return said("firmness.name-" + std::to_string(pressure));
    }

    /// Words of a question: "text", "short", "see" …; empty where it has none.
    std::string of(const Question& question, std::string_view what) const;

    std::string answer(const Question& question, const Answer& answer) const;

    /// The names of these things, in their order.
    template <class Things>
    std::vector<std::string> namesOf(const Things& ids) const {
        std::vector<std::string> names;
        for (const auto& id : ids) names.push_back(nameOf(id));
        return names;
    }

    /// The names of the things in a list of the pack that are in a set.
    template <class Things, class Tag>
    std::vector<std::string> namesIn(const Things& things, Bits<Tag> bits) const {
        std::vector<std::string> names;
        for (std::size_t place = 0; place < things.size(); ++place)
            if (bits.has(place)) names.push_back(nameOf(things[place].id));
        return names;
    }
};

} // namespace kneecoach
