// SPDX-License-Identifier: MIT
#include "figure/paint_lens.h"
#include "handout/paint_picture.h"
#include "handout/piece.h"
#include "handout/text_block.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double stepHeight = 28 * millimetre;
constexpr double rowHeight = 44 * millimetre;
constexpr double besideHeight = 18 * millimetre; ///< where words stand beside them
constexpr double between = 3 * millimetre;
constexpr double barsWidth = 10 * millimetre;
constexpr double barsHeight = 5.5 * millimetre;
constexpr double drawnBars = 44; ///< how high they are on a screen, where their lines are right

/// Pictures side by side, all of one height.
struct Row {
    std::vector<PaperPicture> pictures;
    double height = 0;
    const PictureBook& book;

    double width() const {
        double wide = 0;
        for (const PaperPicture& picture : pictures)
            wide += height * widthOf(picture, book) + between;
        return wide;
    }

    void paint(QPainter& painter, QPointF at) const {
        for (const PaperPicture& picture : pictures) {
            const double wide = height * widthOf(picture, book);
            paintPicture(painter, {at, QSizeF(wide, height)}, picture, book, Palette::grey());
            at.rx() += wide + between;
        }
    }
};

/// As high as `height`, and lower where they would be too wide together.
Row fitted(const std::vector<PaperPicture>& pictures, double height, const Press& press) {
    Row row{pictures, height, press.book};
    if (row.width() > press.width()) row.height *= press.width() / row.width();
    return row;
}

std::vector<TextBlock> wordsOf(const StepRow& row, const Press& press, double width) {
    const std::pair<std::string, Type> all[] = {
        {std::to_string(row.number) + ". " + row.name, Type::heading}, {row.facts, Type::strong},
        {row.words, Type::body}, {row.count, Type::body}};
    std::vector<TextBlock> words;
    for (const auto& [text, type] : all)
        if (!text.empty()) words.emplace_back(text, press.look.font(type), width);
    return words;
}

/// The bars, their lines as thick as they are on a screen.
void paintFirmness(QPainter& painter, const QRectF& box, Pressure pressure) {
    painter.save();
    painter.translate(box.topLeft());
    const double unit = box.height() / drawnBars;
    painter.scale(unit, unit);
    paintBars(painter, {{0, 0}, box.size() / unit}, pressure, Palette::grey());
    painter.restore();
}

std::optional<Pressure> pressureOf(const StepRow& row) {
    if (row.pictures.empty() || !row.pictures.front().step) return std::nullopt;
    return row.pictures.front().step->pressure;
}

} // namespace

Pieces piecesOf(const PictureRow& row, const Press& press) {
    const Row pictures = fitted(row.pictures, row.words.empty() ? rowHeight : besideHeight, press);
    const double left = pictures.width() + between;
    const TextBlock words(row.words, press.look.font(Type::strong), press.width() - left);
    return {{std::max(pictures.height, words.height()), press.look.gap(), !row.words.empty(),
        [=](QPainter& painter, QPointF at) {
            pictures.paint(painter, at);
            words.paint(painter, at + QPointF(left, 0));
        }}};
}

Pieces piecesOf(const StepRow& row, const Press& press) {
    const Row pictures{row.pictures, stepHeight, press.book};
    const double left = pictures.width() + between;
    const auto words = wordsOf(row, press, press.width() - left);
    const double height = std::max(pictures.height, heightOf(words));
    const auto pressure = pressureOf(row);
    return {{height, press.look.gap() * 0.8, false,
        [=, width = press.width()](QPainter& painter, QPointF at) {
            pictures.paint(painter, at);
            paintAll(painter, at + QPointF(left, 0), words);
            const QRectF bars(at.x() + width - barsWidth, at.y() + 2, barsWidth, barsHeight);
            if (pressure) paintFirmness(painter, bars, *pressure);
        }}};
}

} // namespace kneecoach
