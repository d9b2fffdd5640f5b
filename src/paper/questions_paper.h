// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/paper_words.h"

#include <string>

namespace kneecoach {

/// The questions of every session on a sheet of their own, with whom to call and who asks a clinician first. It holds no
/// routine, so anyone may take it home.
Paper questionsPaper(const PaperWords& words, Date day, const std::string& number = {});

} // namespace kneecoach
