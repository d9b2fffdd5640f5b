// SPDX-License-Identifier: MIT
#pragma once

#include "handout/print_paper.h"
#include "printing/print_service.h"

class QPrinter;

namespace kneecoach {

// What was chosen in the system's dialog, as far as it is ours to do.

/// The set-up whose pages suit a sheet of this size: its own, or the one nearest to it in shape.
PageSetup setupOn(const QPageSize& sheet, PageSetup wanted);

/// The sheet, and which pages are wanted.
Printout printoutOn(const QPrinter& chosen);

/// The printer, how many copies, on which sides, in which colours, and all that only the print service understands.
PrintJob jobOn(const QPrinter& chosen, const std::string& title);

} // namespace kneecoach
