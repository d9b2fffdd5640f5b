// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper_words.h"
#include "screening/check.h"
#include "screening/decision.h"

#include <string>
#include <vector>

namespace kneecoach {

/// The questions whose answers make a leg ask first, each once, in the pack's order.
std::vector<std::size_t> questionsToAskAbout(const Decision& decision);

/// What was answered to them: of which leg, where, and on which day if not on that of the check; then who said yes before.
/// Where that is more than a page has room for, it goes by short names.
std::vector<std::string> toldLines(
    const PaperWords& words, const Check& check, const Decision& decision);

/// Whether it goes by short names.
bool isMuchToTell(const PaperWords& words, const Check& check, const Decision& decision);

} // namespace kneecoach
