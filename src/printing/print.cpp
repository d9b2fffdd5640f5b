// SPDX-License-Identifier: MIT
#include "printing/print.h"

#include <algorithm>

namespace kneecoach {
namespace {

Result<Printer, PrintFault> foundOr(
    PrintFault fault, const Printers& printers, Printers::const_iterator found) {
    if (found == printers.end()) return failure(fault);
    return *found;
}

} // namespace

Result<Printer, PrintFault> chosenPrinter(const Printers& printers, std::string_view id) {
    if (printers.empty()) return failure(PrintFault::noPrinter);
    if (!id.empty())
        return foundOr(
            PrintFault::noPrinter, printers, std::ranges::find(printers, id, &Printer::id));
    if (printers.size() == 1) return printers.front();
    return foundOr(
        PrintFault::noUsual, printers, std::ranges::find(printers, true, &Printer::isUsual));
}

Result<void, PrintFault> print(PrintService* service, PrintJob job, std::string_view pdf) {
    if (!service) return failure(PrintFault::noService);
    const auto printers = service->printers();
    if (!printers) return failure(printers.error());
    const auto printer = chosenPrinter(*printers, job.printer);
    if (!printer) return failure(printer.error());
    if (!printer->answers) return failure(PrintFault::noAnswer);
    job.printer = printer->id;
    return service->send(job, pdf);
}

std::string_view name(PrintFault fault) {
    switch (fault) {
    case PrintFault::noService: return "no-service";
    case PrintFault::noPrinter: return "no-printer";
    case PrintFault::noUsual: return "no-usual";
    case PrintFault::noAnswer: return "no-answer";
    case PrintFault::notTaken: break;
    }
    return "not-taken";
}

} // namespace kneecoach
