// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pack_mark.h"
#include "paper/paper.h"
#include "paper/paper_words.h"

#include <vector>

namespace kneecoach {

// The chapters of the rule book, one function each, in the order they stand in. Together they hold every rule of a pack, and
// every string of its words.

Section aboutChapter(const PaperWords& words, const PackMark& mark);
Section decidingChapter(const PaperWords& words);
std::vector<Section> questionChapters(const PaperWords& words);
Section restrictionChapter(const PaperWords& words);
Section placeChapter(const PaperWords& words);
Section ceilingChapter(const PaperWords& words);
Section techniqueChapter(const PaperWords& words);
Section positionChapter(const PaperWords& words);
Section stepChapter(const PaperWords& words);
Section routineChapter(const PaperWords& words);
Section preparationChapter(const PaperWords& words);
Section duringChapter(const PaperWords& words);
Section betweenChapter(const PaperWords& words);
Section refusalChapter(const PaperWords& words);
Section numberChapter(const PaperWords& words);
Section wordChapter(const PaperWords& words);
Section sourceChapter(const PaperWords& words);
Section signingChapter(const PaperWords& words, const PackMark& mark);

} // namespace kneecoach
