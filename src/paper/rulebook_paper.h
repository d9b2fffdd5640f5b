// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pack_mark.h"
#include "paper/paper.h"
#include "paper/paper_words.h"

namespace kneecoach {

/// Every rule of a pack in plain words, with its sources, and every string that people see or hear; a last page to sign. Who
/// reviews the pack needs nothing else.
Paper rulebookPaper(const PaperWords& words, const PackMark& mark);

} // namespace kneecoach
