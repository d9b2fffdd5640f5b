// SPDX-License-Identifier: MIT
#include "ui/parts/button.h"
#include "ui/parts/keycap.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {

Button::Colours Button::colours() const {
    const bool touched = isDown() || underMouse();
    if (choice_.look == Choice::Look::stop)
        return {isDown() ? Role::stopEdge : Role::stop, Role::stop, Role::stopEdge, Role::onStop,
            Role::onStop};
    if (choice_.look == Choice::Look::primary)
        return {isDown() ? Role::actEdge : Role::act, Role::act, Role::actEdge, Role::onAct,
            Role::onAct};
    if (choice_.chosen) return {Role::actSoft, Role::act, Role::act, Role::act, Role::quiet};
    const Role quietRim = isFlat() ? Role::tint : Role::edge;
    if (isQuiet())
        return {touched ? Role::actSoft : Role::tint, quietRim, quietRim, Role::act, Role::quiet};
    const Role fill = touched ? Role::tint : Role::card;
    return {fill, touched ? Role::act : Role::edge, touched ? Role::act : Role::edge, Role::ink,
        Role::quiet};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours all = colours();
    paintBody(painter, all);
    paintWords(painter, all);
    if (hasFocus() && showsRing()) paintRing(painter);
}

void Button::paintBody(QPainter& painter, const Colours& all) const {
    const QRectF whole(rect());
    const bool flat = isFlat();
    const qreal rim = flat ? 0 : choice_.chosen ? 3 : 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.colour(all.lower));
    painter.drawRoundedRect(whole, Theme::radius, Theme::radius);
    painter.setBrush(theme_.colour(all.rim));
    if (isFilled())
        painter.drawRoundedRect(whole.adjusted(0, 0, 0, -lowerEdge), Theme::radius, Theme::radius);
    painter.setBrush(theme_.colour(all.fill));
    painter.drawRoundedRect(
        whole.adjusted(rim, rim, -rim, flat ? 0 : -std::max<qreal>(rim, lowerEdge)),
        Theme::radius - rim, Theme::radius - rim);
    paintHeld(painter);
}

/// What has to be held fills up, from where one begins to read.
void Button::paintHeld(QPainter& painter) const {
    const double share = heldShare();
    if (share <= 0) return;
    QRectF part = QRectF(rect()).adjusted(3, 0, -3, 0);
    part.setTop(part.bottom() - heldBar);
    part.setWidth(part.width() * share);
    painter.setBrush(theme_.colour(Role::act));
    painter.drawRoundedRect(
        QStyle::visualRect(layoutDirection(), rect(), part.toRect()), heldBar / 2., heldBar / 2.);
}

/// Outermost a line of the focus colour, then a gap of the ground, then the button: seen on every fill.
void Button::paintRing(QPainter& painter) const {
    const auto frame = [&](Role role, qreal inset, qreal width) {
        const qreal at = inset + width / 2;
        painter.setPen(QPen(theme_.colour(role), width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(at, at, -at, -at), Theme::radius - at, Theme::radius - at);
    };
    frame(Role::ground, Theme::ring, 2);
    frame(Role::focus, 0, Theme::ring);
}

/// Where the words come to lie: in the middle of the button where mark and key leave them there.
QRect Button::wordsIn(const QRect& inside) const {
    const QRect room = inside.adjusted(markWidth(), 0, -keyWidth(), 0);
    if (!isCentred() || sign_) return room;
    const int side = std::max(markWidth(), keyWidth());
    const QRect middle = inside.adjusted(side, 0, -side, 0);
    const int words =
        std::max(widthInOneLine(label_, font()), widthInOneLine(detail_, detailFont()));
    return words <= middle.width() ? middle : room;
}

void Button::paintWords(QPainter& painter, const Colours& all) const {
    const QRect inside = rect().adjusted(padding(), 0, -padding(), isQuiet() ? 0 : -lowerEdge);
    const auto placed = [&](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QRect room = placed(wordsIn(inside));
    const auto alignment = isCentred() ? Qt::AlignHCenter : Qt::AlignLeft;
    const TextFlow label(label_, font(), room.width(), alignment);
    const TextFlow detail(detail_, detailFont(), room.width(), alignment);
    const int height = label.height() + (detail_.isEmpty() ? 0 : detailGap + detail.height());
    const QPointF at(room.left(), inside.top() + (inside.height() - height) / 2);
    painter.setPen(theme_.colour(all.words));
    label.draw(painter, at);
    painter.setPen(theme_.colour(all.detail));
    if (!detail_.isEmpty()) detail.draw(painter, at + QPointF(0, label.height() + detailGap));
    if (showsMark()) paintMark(painter, inside, all);
    if (showsKey()) paintKey(painter, placed(inside), all);
}

void Button::paintMark(QPainter& painter, const QRect& inside, const Colours& all) const {
    const int small = cut_ == Cut::number ? 18 : 24;
    const int side = marksCorner() ? small : theme_.icon(type());
    QRect mark(inside.left(), inside.center().y() - side / 2, side, side);
    if (cut_ == Cut::number) mark.moveTopRight(rect().topRight() + QPoint(-5, 5));
    else if (marksCorner()) mark.moveTopLeft(rect().topLeft() + QPoint(6, 6));
    mark = QStyle::visualRect(layoutDirection(), rect(), mark);
    if (sign_) return paintIcon(painter, *sign_, mark, theme_.colour(all.words), layoutDirection());
    if (cut_ == Cut::tick) return paintBox(painter, mark);
    if (!choice_.chosen) return paintCircle(painter, mark);
    paintBadge(painter, Icon::tick, mark, theme_.colour(Role::act), theme_.colour(Role::onAct));
}

/// Of something to tick.
void Button::paintBox(QPainter& painter, const QRect& box) const {
    painter.setPen(QPen(theme_.colour(choice_.chosen ? Role::act : Role::edge), 2));
    painter.setBrush(theme_.colour(choice_.chosen ? Role::act : Role::card));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    if (choice_.chosen)
        paintIcon(painter, Icon::tick, box.adjusted(2, 2, -2, -2), theme_.colour(Role::onAct));
}

/// Of one among which another is chosen.
void Button::paintCircle(QPainter& painter, const QRect& box) const {
    painter.setPen(QPen(theme_.colour(Role::edge), 2));
    painter.setBrush(theme_.colour(Role::card));
    painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1));
}

void Button::paintKey(QPainter& painter, const QRect& box, const Colours& all) const {
    const int side = theme_.icon(Type::small) + 6;
    QRect cap(box.right() - side + 1, box.center().y() - side / 2, side, side);
    if (layoutDirection() == Qt::RightToLeft) cap.moveLeft(box.left());
    Keycap{QString(QChar::fromLatin1(choice_.key).toUpper()), theme_.font(Type::small),
        theme_.colour(isFilled() ? all.words : Role::edge), theme_.colour(all.detail)}
        .paint(painter, cap);
}

} // namespace kneecoach
