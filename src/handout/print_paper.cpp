// SPDX-License-Identifier: MIT
#include "handout/print_paper.h"

#include "handout/paginate.h"
#include "handout/paint_picture.h"
#include "handout/text_block.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr int dotsAnInch = 720; ///< a tenth of a point each
constexpr double markHeight = 15 * millimetre;

/// What stands on one page.
struct Sheet {
    const Section* section = nullptr;
    PageOfPieces pieces;
};

class Printing {
public:
    Printing(const Paper& paper, const PageSetup& setup, const PictureBook& book)
        : paper_(paper), setup_(setup), press_{PaperLook(setup), book} {
        for (const Section& section : paper.sections) add(section);
    }

    int pages() const { return int(sheets_.size()); }
    const PageSetup& setup() const { return setup_; }

    void paint(QPainter& painter, int page, const std::string& number) const {
        const Sheet& sheet = sheets_.at(std::size_t(page));
        paintHead(painter, *sheet.section);
        const double top = press_.look.margin() + headHeight(*sheet.section);
        for (const PlacedPiece& placed : sheet.pieces)
            placed.piece.paint(painter, {press_.look.margin(), top + placed.y});
        paintFoot(painter, number);
    }

private:
    TextBlock title(const Section& section) const {
        return TextBlock(section.title, press_.look.font(Type::title), press_.width() * 0.8);
    }

    TextBlock numberOn(const std::string& number) const {
        return TextBlock(number, press_.look.font(Type::body), press_.width());
    }

    TextBlock foot(const std::string& number) const {
        return TextBlock(paper_.foot, press_.look.font(Type::body),
            press_.width() - numberOn(number).naturalWidth() - press_.look.gap());
    }

    double headHeight(const Section& section) const {
        const double words = title(section).height();
        return (section.mark ? std::max(words, markHeight) : words) + press_.look.gap();
    }

    /// Room for the longest foot there may be.
    double footHeight() const { return foot("Page 00 of 00").height() + press_.look.gap(); }

    void add(const Section& section) {
        Pieces pieces;
        for (const PaperBlock& block : section.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (table && table->toFill && !pieces.empty()) pieces.back().holdsOn = true;
            for (Piece& piece : piecesOf(block, press_)) pieces.push_back(std::move(piece));
        }
        const double room = press_.look.page().height() - 2 * press_.look.margin()
            - headHeight(section) - footHeight();
        for (PageOfPieces& page : paginate(pieces, room))
            sheets_.push_back({&section, std::move(page)});
    }

    void paintHead(QPainter& painter, const Section& section) const {
        const QPointF at(press_.look.margin(), press_.look.margin());
        title(section).paint(painter, at);
        if (!section.mark) return;
        const double wide = markHeight * widthOf(*section.mark, press_.book);
        const QRectF target(at.x() + press_.width() - wide, at.y(), wide, markHeight);
        paintPicture(painter, target, *section.mark, press_.book, Palette::grey());
    }

    void paintFoot(QPainter& painter, const std::string& number) const {
        const TextBlock words = foot(number);
        const double y = press_.look.page().height() - press_.look.margin() - words.height();
        painter.setPen(QPen(Qt::black, 0.6 * point));
        painter.drawLine(QPointF(press_.look.margin(), y - 4 * point),
            QPointF(press_.look.margin() + press_.width(), y - 4 * point));
        words.paint(painter, {press_.look.margin(), y});
        const TextBlock right = numberOn(number);
        const double end = press_.look.margin() + press_.width();
        right.paint(painter, {end - right.naturalWidth(), y});
    }

    const Paper& paper_;
    PageSetup setup_;
    Press press_;
    std::vector<Sheet> sheets_;
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
