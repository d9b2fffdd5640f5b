// SPDX-License-Identifier: MIT
#pragma once

#include "content/offer.h"
#include "paper/paper.h"
#include "paper/paper_words.h"

#include <optional>
#include <string>
#include <vector>

namespace kneecoach {

/// Who handed a paper out, as its foot says it: name and phone, as far as there are any.
std::vector<std::string> namesOfClinic(const Letterhead& from);

/// Who handed a paper out, for its head, and their note; nothing where no clinic did.
std::vector<PaperBlock> fromClinic(const PaperWords& words);

/// Their logo, for the head of the first section; nothing where there is none.
std::optional<PaperPicture> logoOfClinic(const PaperWords& words);

/// Whom to call with a question, where a clinic says so.
std::vector<PaperBlock> askClinic(const PaperWords& words);

} // namespace kneecoach
