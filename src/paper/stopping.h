// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"

#include <string>
#include <vector>

namespace kneecoach {

/// What to do when it hurts, or when one feels unwell.
std::vector<PaperBlock> hurtBlocks(const PaperWords& words, const std::string& number);

/// For each of the signs that need help, how soon it does.
std::vector<std::string> callLines(const PaperWords& words, const std::string& number);

/// The signs that need help, with whom to call and what to say; then what closes a leg for today, and for how long.
std::vector<PaperBlock> helpBlocks(const PaperWords& words, const std::string& number);

} // namespace kneecoach
