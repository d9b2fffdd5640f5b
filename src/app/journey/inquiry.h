// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/told.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kneecoach {

/// A question on the screen, of the person or of these legs at once.
struct Asking {
    std::size_t question = 0;
    PerLeg<bool> legs;         ///< neither: asked of the person
    bool wasNotSure = false;   ///< "Not sure" was pressed; pressed again it counts
    bool helpIsOpen = false;   ///< "How do I check?"
    bool reasonIsOpen = false; ///< "Why we ask"
};

/// It was said of both legs at once, and is not simply "no": which leg is it?
struct WhichLeg {
    std::size_t question = 0;
    std::size_t answer = 0;
};

/// Where on the leg it is. Nothing tapped is no answer.
struct Marking {
    std::size_t question = 0;
    Leg leg = Leg::left;
    std::vector<std::string> areas;
    bool isInWords = false; ///< chosen from a list instead of on the picture
};

/// A page as a list, from the second visit on: every line spelled out, ending in "None of these, in either leg".
struct Listing {
    std::size_t page = 0;
};

/// Answers that have grown old, as one page: "Still true?"
struct StillTrue {
    bool isChanging = false; ///< "Something changed"
};

using Inquiry = std::variant<Asking, WhichLeg, Marking, Listing, StillTrue>;

/// The question an inquiry is about; lists are about none.
std::optional<std::size_t> questionOf(const Inquiry& inquiry);

/// The page of the pack this is on.
std::size_t pageOf(const Pack& pack, const Told& told, const Inquiry& inquiry);

enum class Scope { all, getHelpSigns };

/// What is asked next, in the order of the live questions; nothing once all of them are answered.
std::optional<Inquiry> firstOpen(const Pack& pack, const Told& told, Scope scope = Scope::all);

/// The question once more, as it is asked at first.
Inquiry askedAnew(const Pack& pack, const Told& told, std::size_t question);

/// What a wish makes of an inquiry: it changes, or (nothing) it is answered, and what was said is kept in `told`. A wish that
/// means nothing here changes nothing.
std::optional<Inquiry> afterWish(
    const Pack& pack, Told& told, const Inquiry& inquiry, std::string_view wish);

/// The words an area can be marked with: regions, places that are always off, "whole-leg", "elsewhere".
std::vector<std::string> markableAreas(const Pack& pack);

/// The questions of `Listing` or `StillTrue`, each once, in their order.
std::vector<std::size_t> linesOf(const Pack& pack, const Told& told, const Listing& listing);
std::vector<std::size_t> linesOf(const Pack& pack, const Told& told, const StillTrue&);

/// The answers that are kept for 30 days and have grown old are given once more, now. Answers which questions those were.
std::vector<std::size_t> renewOld(const Pack& pack, Check& check);

bool isKeptFor30Days(const Pack& pack, std::size_t question);

/// When the oldest of them was given.
std::optional<Instant> oldestOf(const Pack& pack, const Told& told);

/// Whether this answer is the pack's "not sure".
bool isNotSure(const Question& question, std::size_t answer);

} // namespace kneecoach
