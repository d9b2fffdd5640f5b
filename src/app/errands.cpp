// SPDX-License-Identifier: MIT
#include "app/errands.h"

#include "app/papers.h"
#include "app/reminders.h"
#include "app/renderers.h"
#include "base/write_whole.h"
#include "ui/leg_drawing.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace kneecoach {
namespace {

std::string printed(
    const Paper& paper, const PageSetup& setup, const Words& coach, QWidget& window) {
    if (QPrinterInfo::availablePrinterNames().isEmpty() || !sharedBook()) return "no-printer";
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QString::fromStdString(paper.title));
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(setup.size == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter));
    QPrintDialog dialog(&printer, &window);
    if (dialog.exec() != QDialog::Accepted) return "left";
    paintPaper(printer, paper, setup, *sharedBook(), pageWords(coach));
    return printer.printerState() == QPrinter::Error ? "no-printer" : "printed";
}

/// A place for the file, where people look for what they keep. The dialog asks before it takes the place of another.
QString askedPlace(const QString& name, const QString& kind, QWidget& window) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(&window, {}, folder + QLatin1Char('/') + name, kind);
}

std::string wishAfter(const QString& place, const Result<void>& written) {
    return written ? "saved/" + place.toStdString() : "not-saved/" + written.error().text;
}

std::string saved(const Paper& paper, const PageSetup& setup, const Words& coach, QWidget& window) {
    const QString name = QString::fromStdString(paper.title) + QStringLiteral(".pdf");
    const QString place = askedPlace(name, QStringLiteral("PDF (*.pdf)"), window);
    if (place.isEmpty()) return "left";
    const auto bytes = pdfBytes(paper, setup, coach);
    if (!bytes) return wishAfter(place, failure(bytes.error()));
    return wishAfter(place, writeWhole(place.toStdString(), *bytes));
}

/// Written as a file, which a calendar opens.
std::string reminded(const Reminder& reminder, const Instant& now, QWidget& window) {
    const QString name = QString::fromStdString(reminder.title) + QStringLiteral(".ics");
    const QString place = askedPlace(name, QStringLiteral("Calendar (*.ics)"), window);
    if (place.isEmpty()) return "left";
    return wishAfter(place, writeWhole(place.toStdString(), calendarOf(reminder, now)));
}

} // namespace

std::string runErrand(
    const Pack& pack, const Words& coach, const Journey& journey, QWidget& window) {
    if (const auto* reminding = std::get_if<Reminding>(&journey.place))
        return reminded(reminderOf(coach, *reminding), journey.told.check.at, window);
    const auto* paper = std::get_if<OnPaper>(&journey.place);
    if (!paper) return "left";
    const Paper made = paperOf({pack, coach, journey}, *paper);
    const PageSetup setup = setupOf(*paper);
    return journey.errand == Errand::print ? printed(made, setup, coach, window)
                                           : saved(made, setup, coach, window);
}

} // namespace kneecoach
