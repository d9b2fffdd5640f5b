// SPDX-License-Identifier: MIT
#include "handout/box.h"
#include "handout/piece.h"
#include "handout/text_block.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double mostForName = 0.4; ///< of the width

/// An answer, and where it stands in its row.
struct PlacedAnswer {
    TextBlock words;
    QPointF at;
};

/// Lays the answers of a row one behind the other, in as many lines as they need.
class AnswerRow {
public:
    AnswerRow(const Tickable& tickable, double from, const Press& press)
        : side_(press.look.body()), from_(from), to_(press.width()), at_(from, 0) {
        for (const std::string& answer : tickable.boxes)
            add(TextBlock(answer, press.look.font(Type::body), to_ - from_ - indent()));
    }

    double height() const { return at_.y() + lineHeight_; }

    void paint(QPainter& painter, QPointF at) const {
        for (const PlacedAnswer& answer : answers_) {
            paintBox(painter, at + answer.at + QPointF(0, side_ * 0.15), side_);
            answer.words.paint(painter, at + answer.at + QPointF(indent(), 0));
        }
    }

private:
    double indent() const { return side_ * 1.4; }

    void add(TextBlock words) {
        const double wide = indent() + words.naturalWidth();
        if (at_.x() > from_ && at_.x() + wide > to_) at_ = {from_, height() + side_ * 0.2};
        lineHeight_ = std::max(at_.x() > from_ ? lineHeight_ : 0, words.height());
        answers_.push_back({std::move(words), at_});
        at_.rx() += wide + side_ * 1.2;
    }

    double side_, from_, to_;
    QPointF at_;
    double lineHeight_ = 0;
    std::vector<PlacedAnswer> answers_;
};

std::vector<TextBlock> namesOf(const Tickable& tickable, const Press& press) {
    std::vector<TextBlock> names;
    for (const std::string& line : tickable.lines)
        names.emplace_back(line, press.look.font(Type::strong), press.width() * mostForName);
    return names;
}

/// The answers of all rows stand under each other.
double widthOf(const std::vector<TextBlock>& names) {
    double wide = 0;
    for (const TextBlock& name : names) wide = std::max(wide, name.naturalWidth());
    return wide;
}

} // namespace

Pieces piecesOfAnswers(const Tickable& tickable, const Press& press) {
    const std::vector<TextBlock> names = namesOf(tickable, press);
    const AnswerRow answers(tickable, widthOf(names) + press.look.body() * 1.2, press);
    Pieces pieces;
    for (const TextBlock& name : names)
        pieces.push_back({std::max(name.height(), answers.height()), press.look.gap() * 0.8, false,
            [=](QPainter& painter, QPointF at) {
                name.paint(painter, at);
                answers.paint(painter, at);
            }});
    return pieces;
}

} // namespace kneecoach
