// SPDX-License-Identifier: MIT
#include "ui/parts/label.h"

#include "ui/text_flow.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {

Label::Label(const QString& words, const Theme& theme, Type type, Role role)
    : ink_(theme.colour(role)) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(true);
    setFont(theme.font(type));
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setText(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Label::fit(const QString& words, const QRect& box, int most, int least) {
    QFont font = this->font();
    int high = 0;
    for (int size = most; size >= least; size -= 2) {
        font.setPixelSize(size);
        high = TextFlow(words, font, box.width()).height();
        if (high <= box.height()) break;
    }
    known_ = {-1, 0};
    setFont(font);
    if (text() != words) setText(words);
    const int used = std::min(high, box.height());
    setGeometry(QRect(box.topLeft(), QSize(box.width(), isInMiddle() ? box.height() : used)));
    return used;
}

void Label::setInk(const QColor& ink) {
    ink_ = ink;
    update();
}

int Label::heightForWidth(int width) const {
    if (known_.first != width) known_ = {width, TextFlow(text(), font(), width).height()};
    return known_.second;
}

QSize Label::sizeHint() const {
    const int width = std::min(widthInOneLine(text(), font()), font().pixelSize() * 40);
    return {width, heightForWidth(width)};
}

QSize Label::minimumSizeHint() const {
    return {widthOfLongestWord(text(), font()), TextFlow(QString(), font(), 1).height()};
}

void Label::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(ink_);
    const TextFlow flow(text(), font(), width(), alignment() & Qt::AlignHorizontal_Mask);
    const qreal spare = std::max(0., height() - flow.size().height());
    flow.draw(painter, {0, isInMiddle() ? spare / 2 : 0});
}

} // namespace kneecoach
