// SPDX-License-Identifier: MIT
#pragma once

#include "cli/target.h"
#include "content/words.h"
#include "paper/page_setup.h"
#include "paper/paper.h"

#include <optional>
#include <string_view>

namespace kneecoach {

enum class PaperFormat { pdf, html, text };

/// The format called "pdf", "html", or "text"; nothing for another word.
std::optional<PaperFormat> formatNamed(std::string_view name);

/// The format that the ending of a file stands for (.pdf, .html, .htm, .txt); standard output takes text.
std::optional<PaperFormat> formatOf(std::string_view path);

/// What a call says of the pages.
PageSetup setupOf(const Call& call);

/// Whether a paper could be put there in this format. Asked before anything is read.
Result<void> expectFree(const ResultTarget& target, PaperFormat format);

/// Puts a paper there, or says on `err` why it cannot.
ExitCode writePaper(const Paper& paper, PaperFormat format, const Call& call, const Words& coach,
    const ResultTarget& target, World& world);

} // namespace kneecoach
