// SPDX-License-Identifier: MIT
#pragma once

#include "content/offer.h"
#include "content/question.h"
#include "content/review.h"
#include "content/routine_rules.h"
#include "content/session_rules.h"
#include "content/words.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

struct Source {
    SourceRef id;
    std::string grade;
    std::string citation;
};

struct EmergencyNumber {
    CountryId country;
    std::string number;
    std::vector<SourceRef> sources;
};

/// Something the seeds say that is not done.
struct Refusal {
    RefusalId id;
    bool neverSaid = false;
    std::string quote;
    std::vector<SourceRef> seeds;
};

/// A line of small print with the sources behind it.
struct Note {
    NoteId id;
    std::vector<SourceRef> sources;
};

/// A content pack. One that came from `loadPack` is sound: every id resolves, effects grow, nothing passes a ceiling.
/// Excluded things are bits by place in these lists (see `Bits`).
struct Pack {
    std::string id;
    std::string version;
    Checksum checksum;           ///< of its files; answers are bound to it
    std::vector<Review> reviews; ///< of this very checksum; none: no clinician has reviewed it

    std::vector<GroupId> groups;
    std::vector<Region> regions;
    std::vector<AlwaysOff> alwaysOff;
    std::vector<Position> positions;
    std::vector<Technique> techniques;
    std::vector<Tool> tools;
    std::vector<Preparation> preparations;

    std::vector<Page> pages;
    std::vector<NamedRestriction> restrictions;
    std::vector<Question> questions; ///< in the order they are asked

    std::vector<Step> steps;
    RoutineRules routine;
    SessionRules session;
    Offer offer; ///< what is left of all this; no file of a pack says it

    std::vector<EmergencyNumber> emergencyNumbers;
    std::vector<Refusal> refusals;
    std::vector<Note> notes;
    std::vector<Source> sources;

    std::vector<std::string> languages;
    Words words; ///< of the chosen language, with English where it has a hole

    /// The languages that can be chosen.
    const std::vector<std::string>& languagesOffered() const {
        return offer.languages.empty() ? languages : offer.languages;
    }

    const Technique& techniqueOf(const Step& step) const { return techniques.at(step.technique); }
};

/// The place of the thing called `id` in a list of things with an `id`, or nothing.
template <class List, class AnId>
std::optional<std::size_t> placeOf(const List& list, const AnId& id) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].id == id) return i;
    return std::nullopt;
}

/// The thing called `id` in a list, or null.
template <class List, class AnId>
const typename List::value_type* find(const List& list, const AnId& id) {
    const auto place = placeOf(list, id);
    return place ? &list[*place] : nullptr;
}

} // namespace kneecoach
