// SPDX-License-Identifier: MIT
#include "app/errands.h"

#include "app/load_printing.h"
#include "app/module_folders.h"
#include "app/papers.h"
#include "app/print_errand.h"
#include "app/reminders.h"
#include "app/renderers.h"
#include "base/write_whole.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace kneecoach {
namespace {

/// A place for the file, where people look for what they keep. The dialog asks before it takes the place of another.
std::string askedPlace(const QString& name, const QString& kind, QWidget& window) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(&window, {}, folder + QLatin1Char('/') + name, kind)
        .toStdString();
}

std::string saved(const Paper& paper, const PageSetup& setup, const Words& coach, QWidget& window) {
    const QString name = QString::fromStdString(paper.title) + QStringLiteral(".pdf");
    const std::string place = askedPlace(name, QStringLiteral("PDF (*.pdf)"), window);
    if (place.empty()) return "left";
    const auto bytes = pdfBytes(paper, setup, coach);
    return wishAfterSaving(
        place, bytes ? writeWhole(place, *bytes) : Result<void>(failure(bytes.error())));
}

/// Written as a file, which a calendar opens.
std::string reminded(const Reminder& reminder, const Instant& now, QWidget& window) {
    const QString name = QString::fromStdString(reminder.title) + QStringLiteral(".ics");
    const std::string place = askedPlace(name, QStringLiteral("Calendar (*.ics)"), window);
    if (place.empty()) return "left";
    return wishAfterSaving(place, writeWhole(place, calendarOf(reminder, now)));
}

/// Loaded with the first paper that is printed.
PrintService* printService() {
    static PrintService* const service = loadPrinting(moduleFolders());
    return service;
}

} // namespace

std::string wishAfterSaving(const std::string& place, const Result<void>& written) {
    return written ? "saved/" + place : "not-saved/" + written.error().text;
}

std::string runErrand(
    const Pack& pack, const Words& coach, const Journey& journey, QWidget& window) {
    if (const auto* reminding = std::get_if<Reminding>(&journey.place))
        return reminded(reminderOf(coach, *reminding), journey.told.check.at, window);
    const auto* paper = std::get_if<OnPaper>(&journey.place);
    if (!paper) return "left";
    const Paper made = paperOf({pack, coach, journey}, *paper);
    const PageSetup setup = setupOf(*paper);
    return journey.errand == Errand::print
        ? printAsking({made, setup, coach}, printService(), window)
        : saved(made, setup, coach, window);
}

} // namespace kneecoach
