// SPDX-License-Identifier: MIT
#include "ui/parts/scroll.h"

#include "ui/icons.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int widestWords = 400; ///< pixels

} // namespace

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
    setFont(theme.font(Type::strong));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

/// Words that would take more than a part of the page are left to a screen reader.
QString MoreBelow::label() const {
    return widthInOneLine(accessibleName(), font()) <= widestWords ? accessibleName() : QString();
}

QSize MoreBelow::sizeHint() const {
    const int icon = theme_.icon(Type::strong);
    const int words = label().isEmpty() ? 0 : widthInOneLine(label(), font()) + Theme::unit;
    return {std::max(160, words + icon + Theme::space(5)), Theme::smallTarget};
}

void MoreBelow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rings = hasFocus();
    painter.setPen(QPen(theme_.colour(rings ? Role::focus : Role::edge), rings ? Theme::ring : 2));
    painter.setBrush(theme_.colour(underMouse() ? Role::actSoft : Role::card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), height() / 2., height() / 2.);
    const int icon = theme_.icon(Type::strong);
    const int words = label().isEmpty() ? 0 : widthInOneLine(label(), font()) + Theme::unit;
    const QRect both((width() - words - icon) / 2, 0, words + icon, height());
    const auto placed = [&](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    painter.setFont(font());
    painter.setPen(theme_.colour(Role::act));
    painter.drawText(
        placed(both.adjusted(0, 0, -icon, 0)), Qt::AlignVCenter | Qt::AlignLeft, label());
    const QRect at(both.right() + 1 - icon, (height() - icon) / 2, icon, icon);
    paintIcon(painter, Icon::more, placed(at), theme_.colour(Role::act));
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
