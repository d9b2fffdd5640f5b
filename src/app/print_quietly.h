// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "paper/page_setup.h"
#include "paper/paper.h"

namespace kneecoach {

/// Prints on the usual printer, asking nothing and leaving no file. Answers whether the printer took it.
bool printedQuietly(const Paper& paper, const PageSetup& setup, const Words& coach);

} // namespace kneecoach
