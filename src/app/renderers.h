// SPDX-License-Identifier: MIT
#pragma once

#include "cli/world.h"
#include "content/words.h"
#include "handout/print_paper.h"

namespace kneecoach {

/// A paper as the bytes of a PDF, or why it cannot be made. Needs a QGuiApplication.
Result<std::string> pdfBytes(
    const Paper& paper, const PageSetup& setup, const Words& coach, const Printout& printout = {});

// For the command line: what they need of Qt is made when the first one is asked for.

/// PDF. `folders` is where the words are.
Renderer pdfRenderer(const Folders& folders);

/// Pictures for HTML.
PictureSource pictureSource();

} // namespace kneecoach
