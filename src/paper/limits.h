// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper_words.h"
#include "screening/decision.h"

#include <string>
#include <vector>

namespace kneecoach {

/// What a restriction leaves out and caps, in words: the named restrictions it holds, and what they do not say.
std::vector<std::string> limitLines(const PaperWords& words, const Restriction& restriction);

/// The regions a restriction takes away.
std::vector<RegionId> regionsOff(const Pack& pack, const Restriction& restriction);

} // namespace kneecoach
