// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "paper/paper.h"

#include <string>

namespace kneecoach {

/// A paper as plain text, UTF-8, in lines of at most 72 signs. Of pictures it says what is crossed out; the rest stands in
/// words beside them. `coach` has the program's own words. The same paper gives the same bytes.
std::string toText(const Paper& paper, const Words& coach);

} // namespace kneecoach
