// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"

#include <string>

namespace kneecoach::handout_tests {

/// Every sign that is to be read in a section below its title, in the order in which it is printed.
std::string printedText(const Section& section);

} // namespace kneecoach::handout_tests
