// SPDX-License-Identifier: MIT
#pragma once

#include "cli/world.h"
#include "content/words.h"

namespace kneecoach {

/// A paper as the bytes of a PDF, or why it cannot be made. Needs a QGuiApplication.
Result<std::string> pdfBytes(const Paper& paper, const PageSetup& setup, const Words& coach);

/// A paper as one HTML file with its pictures. Needs a QGuiApplication.
Result<std::string> htmlBytes(const Paper& paper, const PageSetup& setup, const Words& coach);

/// The same for the command line: what they need is made when one is asked for. `folders` is where the words are.
Renderer pdfRenderer(const Folders& folders);
Renderer htmlRenderer(const Folders& folders);

} // namespace kneecoach
