// SPDX-License-Identifier: MIT
#include "ui/parts/scroll.h"

#include "ui/icons.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {

ScrollBar::ScrollBar(const Theme& theme) : QScrollBar(Qt::Vertical), theme_(theme) {
    setSingleStep(3 * theme.size(Type::body));
    setFixedWidth(sizeHint().width());
}

QRectF ScrollBar::thumb() const {
    const double all = maximum() - minimum() + pageStep();
    const double length = std::max(48., height() * pageStep() / all);
    const double way =
        maximum() > minimum() ? double(value() - minimum()) / (maximum() - minimum()) : 0;
    return {5, 4 + way * (height() - length - 8), width() - 10., length};
}

void ScrollBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme_.colour(Role::ground));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.colour(isSliderDown() ? Role::act : Role::edge));
    painter.drawRoundedRect(thumb(), 6, 6);
}

MoreBelow::MoreBelow(const QString& words, const Theme& theme)
    : Pressable(QAccessible::Button), theme_(theme) {
    setObjectName("more-below");
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void MoreBelow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rings = hasFocus();
    painter.setPen(QPen(theme_.colour(rings ? Role::focus : Role::edge), rings ? Theme::ring : 2));
    painter.setBrush(theme_.colour(underMouse() ? Role::actSoft : Role::card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), height() / 2., height() / 2.);
    paintIcon(painter, Icon::more, QRectF(rect()).adjusted(0, 8, 0, -8), theme_.colour(Role::act));
}

Scroll::Scroll(QWidget* content, const Theme& theme) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new ScrollBar(theme));
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace kneecoach
