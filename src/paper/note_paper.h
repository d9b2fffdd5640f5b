// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"
#include "routine/wish.h"
#include "screening/check.h"
#include "screening/decision.h"

#include <optional>

namespace kneecoach {

/// "Ask first", a note to take to a clinician: what was answered, what would be done after a yes, what is asked of them, and
/// room for their reply. Nothing where no leg waits for a yes. The person's name is never asked: there is a line to write it.
std::optional<Paper> notePaper(
    const PaperWords& words, const Check& check, const Decision& decision, const Wish& wish = {});

} // namespace kneecoach
