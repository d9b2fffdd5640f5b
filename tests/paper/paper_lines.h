// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"

#include <string>
#include <vector>

namespace kneecoach {

/// Everything that can be read on a paper, a line each, in order. What stands on one line of a table stays on one line.
std::vector<std::string> linesOf(const Paper& paper);

/// The same in one text.
std::string textOf(const Paper& paper);

/// What can be read in this section.
std::string textOf(const Section& section);

} // namespace kneecoach
