// SPDX-License-Identifier: MIT
#pragma once

#include "printing/print_service.h"

namespace kneecoach {

/// The printer called `id`; where that is empty the usual one, or the only one.
Result<Printer, PrintFault> chosenPrinter(const Printers& printers, std::string_view id);

/// Prints the bytes of a PDF, asking nobody. A printer that is known to be away is given nothing: it would come out later,
/// when nobody waits for it. No `service`: there is none here.
Result<void, PrintFault> print(PrintService* service, PrintJob job, std::string_view pdf);

/// "no-service", "no-printer", "no-usual", "no-answer" or "not-taken".
std::string_view name(PrintFault fault);

} // namespace kneecoach
