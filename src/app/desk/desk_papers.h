// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk.h"
#include "paper/page_setup.h"
#include "paper/paper.h"

namespace kneecoach {

/// What a job puts on paper, as a value.
Paper paperFor(const DeskSetUp& setUp, const Words& coach, const Desk& desk, const PaperJob& job);

/// How: the size of paper of this country, the letters of the visit.
PageSetup setupFor(const Desk& desk);

/// Prints it on the usual printer, asking nothing and leaving no file. Answers whether the printer took it.
bool printedAtTheDesk(
    const DeskSetUp& setUp, const Words& coach, const Desk& desk, const PaperJob& job);

} // namespace kneecoach
