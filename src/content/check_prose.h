// SPDX-License-Identifier: MIT
#pragma once

#include "content/entry.h"

#include <vector>

namespace kneecoach {

/// What is wrong with the words of each language as words: claims that must not be made, sentences that are too long and,
/// in English, a file that is too hard to read and questions with more than one list. The first language is the one that
/// counts: what is too long or too hard is an error there, and a warning in another. A claim is an error in any.
void checkProse(const std::vector<PackFile>& languages, Findings& findings);

} // namespace kneecoach
