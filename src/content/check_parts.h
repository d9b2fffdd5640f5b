// SPDX-License-Identifier: MIT
#pragma once

#include "content/finding.h"
#include "content/pack.h"

#include <concepts>
#include <span>
#include <string>
#include <string_view>

namespace kneecoach {

/// Where one check notes what it finds.
class Notes {
public:
    Notes(std::string_view check, Findings& findings) : check_(check), findings_(findings) {}

    void error(std::string_view file, std::string pointer, std::string text) {
        add(Finding::Level::error, file, std::move(pointer), std::move(text));
    }
    void warning(std::string_view file, std::string pointer, std::string text) {
        add(Finding::Level::warning, file, std::move(pointer), std::move(text));
    }

private:
    void add(Finding::Level level, std::string_view file, std::string pointer, std::string text) {
        note({level, std::string(check_), std::string(file), std::move(pointer), std::move(text)},
            findings_);
    }

    std::string_view check_;
    Findings& findings_;
};

/// A check of a whole pack, and the name its findings carry.
struct NamedCheck {
    std::string_view name;
    void (*run)(const Pack& pack, Notes& notes);
};

/// What all of these find, in their order.
inline Findings found(std::span<const NamedCheck> checks, const Pack& pack) {
    Findings findings;
    for (const NamedCheck& check : checks) {
        Notes notes(check.name, findings);
        check.run(pack, notes);
    }
    return findings;
}

/// The JSON pointer made of these keys and places: `path("steps", 3, "with", 0)`.
template <class... Parts>
std::string path(const Parts&... parts) {
    const auto text = [](const auto& part) {
        if constexpr (std::integral<std::remove_cvref_t<decltype(part)>>)
            return std::to_string(part);
        else return std::string(part);
    };
    return (('/' + text(parts)) + ...);
}

/// An id as it stands in a sentence.
template <class Tag>
std::string inQuotes(const Id<Tag>& id) {
    return inQuotes(id.text());
}

/// Where an answer of a question is written.
inline std::string answerPath(const Pack& pack, std::size_t question, std::size_t answer) {
    if (pack.questions[question].yesNo) return path("questions", question, "yes_no");
    return path("questions", question, "answers", answer);
}

/// Each looks for one kind of fault in a whole pack.
void doubledIds(const Pack& pack, Notes& notes);
void withoutSource(const Pack& pack, Notes& notes);
void unknownSources(const Pack& pack, Notes& notes);

void pagesApart(const Pack& pack, Notes& notes);
void firstAnswerNotClear(const Pack& pack, Notes& notes);
void effectsShrink(const Pack& pack, Notes& notes);
void wrongNumbers(const Pack& pack, Notes& notes);
void wrongFollowUps(const Pack& pack, Notes& notes);
void noWayBack(const Pack& pack, Notes& notes);
void emptyRestrictions(const Pack& pack, Notes& notes);
void fixedPreparations(const Pack& pack, Notes& notes);

void limitsOverCeilings(const Pack& pack, Notes& notes);
void techniquesOverCeilings(const Pack& pack, Notes& notes);
void stepsOverCeilings(const Pack& pack, Notes& notes);
void wrongTempos(const Pack& pack, Notes& notes);
void wrongTimes(const Pack& pack, Notes& notes);
void wrongHands(const Pack& pack, Notes& notes);
void outOfReach(const Pack& pack, Notes& notes);
void strayPlaces(const Pack& pack, Notes& notes);
void weightTooLight(const Pack& pack, Notes& notes);

void stepsOutsideOrder(const Pack& pack, Notes& notes);
void wronglyAsked(const Pack& pack, Notes& notes);
void namedRoutines(const Pack& pack, Notes& notes);
void contradictions(const Pack& pack, Notes& notes);
void emergencyNumbers(const Pack& pack, Notes& notes);

/// Each looks for one kind of thing without a use in a sound pack.
void idleQuestions(const Pack& pack, Notes& notes);
void shadowedEffects(const Pack& pack, Notes& notes);
void sameAnswers(const Pack& pack, Notes& notes);
void unusedRestrictions(const Pack& pack, Notes& notes);
void unusedRegions(const Pack& pack, Notes& notes);
void uncitedSources(const Pack& pack, Notes& notes);

} // namespace kneecoach
