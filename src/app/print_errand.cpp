// SPDX-License-Identifier: MIT
#include "app/print_errand.h"

#include "app/dialog_choice.h"
#include "app/errands.h"
#include "app/papers.h"
#include "app/renderers.h"
#include "base/write_whole.h"
#include "printing/print.h"
#include "ui/leg_drawing.h"

#include <QPrintDialog>
#include <QPrinter>

namespace kneecoach {
namespace {

/// Why there is no use in a dialog; nothing where there is.
Result<void, PrintFault> isOfUse(PrintService* service) {
    if (!service) return failure(PrintFault::noService);
    const auto printers = service->printers();
    if (!printers) return failure(printers.error());
    if (printers->empty()) return failure(PrintFault::noPrinter);
    return {};
}

std::string wishAfter(const Result<void, PrintFault>& printed) {
    return printed ? "printed" : std::string(name(printed.error()));
}

void prepare(QPrinter& printer, const ToPrint& what) {
    printer.setDocName(QString::fromStdString(what.paper.title));
    printer.setPageSize(
        QPageSize(what.setup.size == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter));
}

/// How many pages there are to choose from.
int pagesIn(const ToPrint& what) {
    const PictureBook* book = sharedBook();
    return book ? pageCount(what.paper, what.setup, *book) : 1;
}

} // namespace

std::string printAsking(const ToPrint& what, PrintService* service, QWidget& window) {
    if (const auto useful = isOfUse(service); !useful) return wishAfter(useful);
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, what);
    QPrintDialog dialog(&printer, &window);
    dialog.setMinMax(1, pagesIn(what));
    if (dialog.exec() != QDialog::Accepted) return "left";
    return printAsChosen(what, service, printer);
}

std::string printAsChosen(const ToPrint& what, PrintService* service, const QPrinter& chosen) {
    const Printout printout = printoutOn(chosen);
    const PageSetup setup = setupOn(printout.sheet, what.setup);
    const auto pdf = pdfBytes(what.paper, setup, what.coach, printout);
    if (!pdf) return wishAfterSaving({}, failure(pdf.error()));
    if (const std::string file = chosen.outputFileName().toStdString(); !file.empty())
        return wishAfterSaving(file, writeWhole(file, *pdf));
    return wishAfter(print(service, jobOn(chosen, what.paper.title), *pdf));
}

} // namespace kneecoach
