// SPDX-License-Identifier: MIT
#pragma once

#include "handout/sheets.h"

namespace kneecoach {

/// The pages of each section, in order.
using Chapters = std::vector<std::vector<FilledPage>>;

/// One behind the other.
std::vector<FilledPage> joined(Chapters chapters);

/// The contents, a table, if they themselves take `pages` behind the first chapter: on which page each begins and, of a long one,
/// each of its parts. The paper has to say what that is called.
Section contentsOf(const Paper& paper, const Chapters& chapters, std::size_t pages);

/// All pages, the contents behind the first chapter.
std::vector<FilledPage> withContents(const Paper& paper, const Filler& filler, Chapters chapters);

} // namespace kneecoach
