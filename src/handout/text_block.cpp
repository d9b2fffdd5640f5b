// SPDX-License-Identifier: MIT
#include "handout/text_block.h"

#include <QPainter>
#include <QTextLayout>

namespace kneecoach {
namespace {

constexpr double leading = 1.24; ///< of the size of the letters

} // namespace

TextBlock::TextBlock(const std::string& text, const QFont& font, double width)
    : layout_(std::make_shared<QTextLayout>(QString::fromStdString(text), font)) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_->setTextOption(option);
    const double high = leading * font.pixelSize();
    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height_ - (line.height() - high) / 2});
        height_ += high;
    }
    layout_->endLayout();
}

double TextBlock::naturalWidth() const {
    double width = 0;
    for (int i = 0; i < layout_->lineCount(); ++i)
        width = std::max(width, layout_->lineAt(i).naturalTextWidth());
    return width;
}

double TextBlock::baseline() const {
    if (layout_->lineCount() == 0) return 0;
    const QTextLine first = layout_->lineAt(0);
    return first.y() + first.ascent();
}

void TextBlock::paint(QPainter& painter, QPointF at) const {
    painter.setPen(Qt::black);
    layout_->draw(&painter, at);
}

double heightOf(const std::vector<TextBlock>& blocks, double gap) {
    double height = 0;
    for (const TextBlock& block : blocks) height += block.height() + gap;
    return height - gap;
}

void paintAll(QPainter& painter, QPointF at, const std::vector<TextBlock>& blocks, double gap) {
    for (const TextBlock& block : blocks) {
        block.paint(painter, at);
        at.ry() += block.height() + gap;
    }
}

} // namespace kneecoach
