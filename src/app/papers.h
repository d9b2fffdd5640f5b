// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"
#include "handout/print_paper.h"

namespace kneecoach {

/// What is to be handed out, as a value.
Paper paperOf(const Sheet& sheet, const OnPaper& paper);

/// How it is to be printed.
PageSetup setupOf(const OnPaper& paper);

/// "Page 1 of 3", in the program's own words.
PageWords pageWords(const Words& coach);

/// The pages of a paper, small.
PrintedPages pagesOf(const Paper& paper, const PageSetup& setup, const Words& coach);

/// Its pages, small.
PrintedPages pagesOf(const Sheet& sheet, const OnPaper& paper);

} // namespace kneecoach
