// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"
#include "screening/check.h"

#include <string>
#include <vector>

namespace kneecoach {

/// Who is asked before each time.
struct AskedOnPaper {
    std::vector<Leg> legs; ///< those to be massaged
    const Check* check =
        nullptr;          ///< what was said when the plan was made; null: nobody was asked yet
    std::string number{}; ///< to call in an emergency; empty: not known
    int times = 1;        ///< boxes for each line
};

/// The questions of every session as lines to tick, the signs that need help first, and what a yes means.
std::vector<PaperBlock> askingBlocks(const PaperWords& words, const AskedOnPaper& asked);

} // namespace kneecoach
