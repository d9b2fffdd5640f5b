// SPDX-License-Identifier: MIT
#include "handout/print_paper.h"

#include "handout/page_foot.h"
#include "handout/sheets.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace kneecoach {
namespace {

constexpr int dotsAnInch = 720; ///< a tenth of a point each

class Printing {
public:
    Printing(const Paper& paper, const PageSetup& setup, const PictureBook& book)
        : paper_(paper),
          setup_(setup),
          press_{PaperLook(setup), book},
          sheets_(sheetsOf(paper, press_)) {}

    Printing(const Printing&) = delete; // its sheets look at its press
    Printing& operator=(const Printing&) = delete;

    int pages() const { return int(sheets_.size()); }
    const PageSetup& setup() const { return setup_; }

    void paint(QPainter& painter, int page, const std::string& number) const {
        const FilledPage& sheet = sheets_.at(std::size_t(page));
        const double margin = press_.look.margin();
        sheet.head->paint(painter);
        const QPointF corner(margin, margin + sheet.head->height());
        for (const PlacedPiece& placed : sheet.pieces)
            placed.piece.paint(painter, corner + QPointF(0, placed.y));
        PageFoot(paper_, number, press_).paint(painter);
    }

private:
    const Paper& paper_;
    PageSetup setup_;
    Press press_;
    std::vector<FilledPage> sheets_;
};

QPageSize pageSizeOf(const PageSetup& setup) {
    return QPageSize(setup.size == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter);
}

/// On a sheet that is known, and those of the pages there are; where none of them is meant, all are.
Printout settled(Printout on, const Printing& printing) {
    if (!on.sheet.isValid()) on.sheet = pageSizeOf(printing.setup());
    on.first = std::max(on.first, 1);
    on.last = std::min(on.last, printing.pages());
    return on.first <= on.last ? on : Printout{on.sheet, 1, printing.pages()};
}

/// From a page to a sheet of another size: as large as it fits, in the middle.
QTransform fitted(const PageSetup& setup, const QPageSize& sheet) {
    if (sheet.isEquivalentTo(pageSizeOf(setup))) return {};
    const QSizeF page = sizeOf(setup.size);
    const QSizeF room = sheet.sizePixels(dotsAnInch);
    const double scale = std::min(room.width() / page.width(), room.height() / page.height());
    const QSizeF rest = room - page * scale;
    return QTransform::fromTranslate(rest.width() / 2, rest.height() / 2).scale(scale, scale);
}

void paintPages(
    QPdfWriter& writer, const Printing& printing, const PageWords& words, const Printout& on) {
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform fit = fitted(printing.setup(), on.sheet);
    for (int page = on.first; page <= on.last; ++page) {
        if (page > on.first) writer.newPage();
        painter.setTransform(fit);
        printing.paint(painter, page - 1, words(page, printing.pages()));
    }
}

QImage imageOf(
    const Printing& printing, const QSizeF& page, const PageWords& words, int height, int number) {
    const double unit = height / page.height();
    QImage image((page * unit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unit, unit);
    printing.paint(painter, number, words(number + 1, printing.pages()));
    return image;
}

} // namespace

int pageCount(const Paper& paper, const PageSetup& setup, const PictureBook& book) {
    return Printing(paper, setup, book).pages();
}

std::vector<QImage> pageImages(const Paper& paper, const PageSetup& setup, const PictureBook& book,
    const PageWords& words, int height) {
    const Printing printing(paper, setup, book);
    std::vector<QImage> images;
    for (int page = 0; page < printing.pages(); ++page)
        images.push_back(imageOf(printing, sizeOf(setup.size), words, height, page));
    return images;
}

OnePage pageImage(const Paper& paper, const PageSetup& setup, const PictureBook& book,
    const PageWords& words, int height, int page) {
    const Printing printing(paper, setup, book);
    const int last = std::max(0, printing.pages() - 1);
    const int shown = std::clamp(page, 0, last);
    return {imageOf(printing, sizeOf(setup.size), words, height, shown), shown, last + 1};
}

QByteArray pdfOf(const Paper& paper, const PageSetup& setup, const PictureBook& book,
    const PageWords& words, const Printout& printout) {
    const Printing printing(paper, setup, book);
    const Printout on = settled(printout, printing);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QString::fromStdString(paper.title));
    writer.setCreator(QStringLiteral("Kneecoach"));
    writer.setPageSize(on.sheet);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsAnInch);
    paintPages(writer, printing, words, on);
    buffer.close();
    return bytes;
}

} // namespace kneecoach
