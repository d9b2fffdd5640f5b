// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "paper/page_setup.h"
#include "paper/paper.h"
#include "printing/print_service.h"

#include <string>

class QPrinter;
class QWidget;

namespace kneecoach {

/// Something to be printed.
struct ToPrint {
    const Paper& paper;
    PageSetup setup;
    const Words& coach;
};

/// Asks by the system's dialog over `window`, and prints. Answers with the wish that says how it went. Without a printer there
/// is no dialog.
std::string printAsking(const ToPrint& what, PrintService* service, QWidget& window);

/// Prints as `chosen` in the dialog, or writes the file that was chosen there.
std::string printAsChosen(const ToPrint& what, PrintService* service, const QPrinter& chosen);

} // namespace kneecoach
