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

constexpr double stepHeight = 22 * millimetre;
constexpr double rowHeight = 36 * millimetre;
constexpr double besideHeight = 13 * millimetre; ///< where words stand beside them
constexpr double between = 3 * millimetre;
constexpr double belowHead = 0.7 * millimetre;
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
            sketchOf(picture, height, book).paint(painter, at);
            at.rx() += height * widthOf(picture, book) + between;
        }
    }
};

/// As high as `height`, and lower where they would be too wide together.
Row fitted(const std::vector<PaperPicture>& pictures, double height, const Press& press) {
    Row row{pictures, height, press.book};
    if (row.width() > press.width()) row.height *= press.width() / row.width();
    return row;
}

/// The name of a step and its facts: on one line where they fit, else one below the other.
class StepHead {
public:
    StepHead(const StepRow& row, const Press& press, double width)
        : name_(
            std::to_string(row.number) + ". " + row.name, press.look.font(Type::heading), width),
          facts_(row.facts, press.look.font(Type::strong), width) {
        const double wide = name_.naturalWidth() + press.look.body();
        const bool isOneLine = wide + facts_.naturalWidth() <= width;
        factsAt_ = isOneLine ? QPointF(wide, name_.baseline() - facts_.baseline())
                             : QPointF(0, name_.height());
    }

    double height() const { return std::max(name_.height(), factsAt_.y() + facts_.height()); }

    void paint(QPainter& painter, QPointF at) const {
        name_.paint(painter, at);
        facts_.paint(painter, at + factsAt_);
    }

private:
    TextBlock name_;
    TextBlock facts_;
    QPointF factsAt_;
};

std::vector<TextBlock> wordsOf(const StepRow& row, const Press& press, double width) {
    std::vector<TextBlock> words;
    for (const std::string& text : {row.words, row.count})
        if (!text.empty()) words.emplace_back(text, press.look.font(Type::body), width);
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

/// Words beside pictures. What is crossed out is said nowhere else, so it is said there.
std::string besideOf(const PictureRow& row) {
    std::string words = row.words;
    for (const PaperPicture& picture : row.pictures)
        if (words.empty() && picture.what == PaperPicture::What::leftOut) words = picture.says;
    return words;
}

} // namespace

Pieces piecesOf(const PictureRow& row, const Press& press) {
    const Row pictures = fitted(row.pictures, row.words.empty() ? rowHeight : besideHeight, press);
    const double left = pictures.width() + between;
    const TextBlock words(besideOf(row), press.look.font(Type::strong), press.width() - left);
    return {{std::max(pictures.height, words.height()), press.look.gap(), !row.words.empty(),
        [=](QPainter& painter, QPointF at) {
            pictures.paint(painter, at);
            words.paint(painter, at + QPointF(left, 0));
        }}};
}

Pieces piecesOf(const StepRow& row, const Press& press) {
    const Row pictures{row.pictures, stepHeight * press.pictures, press.book};
    const double left = pictures.width() + between;
    const StepHead head(row, press, press.width() - barsWidth - between);
    const auto words = wordsOf(row, press, press.width() - left);
    const double top = head.height() + belowHead;
    const auto pressure = pressureOf(row);
    return {{top + std::max(pictures.height, heightOf(words)), press.look.gap(), false,
        [=, width = press.width()](QPainter& painter, QPointF at) {
            head.paint(painter, at);
            const QRectF bars(at.x() + width - barsWidth, at.y() + 2, barsWidth, barsHeight);
            if (pressure) paintFirmness(painter, bars, *pressure);
            pictures.paint(painter, at + QPointF(0, top));
            paintAll(painter, at + QPointF(left, top), words);
        }}};
}

} // namespace kneecoach
