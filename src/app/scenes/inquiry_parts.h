// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"

namespace kneecoach {

// What pages of questions have in common.

/// How far the questions are: each counts once, whatever it is asked of.
Progress progressAt(const Sheet& sheet, std::size_t question);

/// A page about `question`, with the title of its page and nothing on it yet.
Scene begun(const Sheet& sheet, const std::string& id, std::size_t question);

/// An answer in words: the question's own, or the pack's.
std::string wordsOf(const Sheet& sheet, std::size_t question, const AnswerId& answer);

/// "Yes, left leg"; empty where nothing counts yet.
std::string answerNow(const Sheet& sheet, const Check& check, std::size_t question);

Scene markingScene(const Sheet& sheet, const Marking& marking);
Scene listingScene(const Sheet& sheet, const Listing& listing);
Scene stillTrueScene(const Sheet& sheet, const StillTrue& still);

} // namespace kneecoach
