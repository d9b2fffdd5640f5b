// SPDX-License-Identifier: MIT
#include "app/dialog_choice.h"

#include <QPrintEngine>
#include <QPrinter>

#include <cmath>

namespace kneecoach {
namespace {

/// Where the dialog leaves what it cannot tell a QPrinter: name, value, name, value … A printer of another kind knows nothing
/// by this number.
constexpr auto ofTheService = QPrintEngine::PrintEnginePropertyKey(0xfe00);

const char* sidesOf(QPrinter::DuplexMode mode) {
    switch (mode) {
    case QPrinter::DuplexNone: return "one-sided";
    case QPrinter::DuplexShortSide: return "two-sided-short-edge";
    case QPrinter::DuplexAuto:
    case QPrinter::DuplexLongSide: break;
    }
    return "two-sided-long-edge";
}

double shapeOf(const QSizeF& sheet) { return sheet.height() / sheet.width(); }

double unlike(const QPageSize& sheet, PaperSize size) {
    return std::abs(shapeOf(sheet.size(QPageSize::Point)) - shapeOf(sizeOf(size)));
}

} // namespace

PageSetup setupOn(const QPageSize& sheet, PageSetup wanted) {
    if (!sheet.isValid()) return wanted;
    const bool isLetter = unlike(sheet, PaperSize::letter) < unlike(sheet, PaperSize::a4);
    wanted.size = isLetter ? PaperSize::letter : PaperSize::a4;
    return wanted;
}

Printout printoutOn(const QPrinter& chosen) {
    Printout printout{chosen.pageLayout().pageSize()};
    if (chosen.printRange() != QPrinter::PageRange || chosen.fromPage() < 1) return printout;
    printout.first = chosen.fromPage();
    printout.last = chosen.toPage();
    return printout;
}

PrintJob jobOn(const QPrinter& chosen, const std::string& title) {
    PrintJob job{title, chosen.printerName().section(u'/', 0, 0).toStdString()};
    const auto ask = [&](const QString& name, const QString& value) {
        job.options.emplace_back(name.toStdString(), value.toStdString());
    };
    ask(QStringLiteral("media"), chosen.pageLayout().pageSize().key());
    ask(QStringLiteral("sides"), QLatin1String(sidesOf(chosen.duplex())));
    if (chosen.copyCount() > 1) {
        ask(QStringLiteral("copies"), QString::number(chosen.copyCount()));
        if (chosen.collateCopies()) ask(QStringLiteral("Collate"), QStringLiteral("True"));
    }
    if (chosen.colorMode() == QPrinter::GrayScale)
        ask(QStringLiteral("print-color-mode"), QStringLiteral("monochrome"));
    const QStringList more = chosen.printEngine()->property(ofTheService).toStringList();
    for (qsizetype i = 0; i + 1 < more.size(); i += 2) ask(more[i], more[i + 1]);
    return job;
}

} // namespace kneecoach
