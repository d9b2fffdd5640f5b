// SPDX-License-Identifier: MIT
#include "ui/parts/button.h"

#include "ui/text_flow.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr qsizetype longest = 160; ///< letters a button shows; a screen reader hears all of them
constexpr int lowerEdge = 3;
constexpr int aroundWords = 12;
constexpr int detailGap = 4;

QString cropped(const QString& words) {
    return words.size() <= longest ? words : words.left(longest).trimmed() + QChar(0x2026);
}

/// So that no letter becomes a key by standing behind an ampersand.
QString unmarked(QString words) { return words.replace('&', "&&"); }

QString heard(const Choice& choice) {
    const QString label = shown(choice.label);
    return choice.detail.empty() ? label : label + ". " + shown(choice.detail);
}

} // namespace

Button::Button(const Choice& choice, Cut cut, const Theme& theme, QAccessible::Role role)
    : Pressable(role),
      choice_(choice),
      cut_(cut),
      theme_(theme),
      label_(cropped(shown(choice.label))),
      detail_(cropped(shown(choice.detail))) {
    setObjectName(shown(choice.id));
    setText(unmarked(label_));
    setAccessibleName(heard(choice));
    setFont(theme.font(type()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] { emit acted(objectName()); });
}

void Button::sign(Icon icon) {
    sign_ = icon;
    updateGeometry();
}

Type Button::type() const {
    if (isQuiet()) return isCentred() ? Type::strong : Type::body;
    if (cut_ == Cut::card) return Type::large;
    if (cut_ == Cut::answer || cut_ == Cut::number || cut_ == Cut::line || isPrimary())
        return Type::answer;
    return cut_ == Cut::tick ? Type::body : Type::button;
}

bool Button::isFilled() const { return isPrimary() || choice_.look == Choice::Look::stop; }

int Button::least() const {
    if (choice_.look == Choice::Look::stop) return Theme::stopTarget;
    if (isQuiet()) return Theme::smallTarget;
    return cut_ == Cut::answer || cut_ == Cut::card || isPrimary() ? Theme::largeTarget
                                                                   : Theme::target;
}

int Button::padding() const {
    if (cut_ == Cut::number) return 4;
    if (cut_ == Cut::action && !isQuiet()) return Theme::space(4);
    return cut_ == Cut::answer || isQuiet() ? Theme::space(2) : Theme::space(2) + 4;
}

int Button::markWidth() const {
    if (!showsMark() || cut_ == Cut::number) return 0;
    return theme_.icon(type()) + (sign_ ? 4 : Theme::space(2) - 2);
}

int Button::keyWidth() const { return showsKey() ? theme_.icon(Type::small) + 6 + Theme::unit : 0; }

int Button::roomIn(int width) const { return width - 2 * padding() - markWidth() - keyWidth(); }

int Button::heightForWidth(int width) const {
    const int room = roomIn(width);
    int words = TextFlow(label_, font(), room).height();
    if (!detail_.isEmpty())
        words += detailGap + TextFlow(detail_, theme_.font(Type::body), room).height();
    return std::max(least(), words + 2 * aroundWords + lowerEdge);
}

QSize Button::sizeHint() const {
    const int label = widthInOneLine(label_, font());
    const int detail = detail_.isEmpty() ? 0 : widthInOneLine(detail_, theme_.font(Type::body));
    const int words = std::min(std::max(label, detail), theme_.column()) + 2;
    const int least = cut_ == Cut::action && isPrimary() ? 200 : this->least();
    const int width = std::max(least, words + 2 * padding() + markWidth() + keyWidth());
    return {width, heightForWidth(width)};
}

QSize Button::minimumSizeHint() const {
    const int words = std::max(
        widthOfLongestWord(label_, font()), widthOfLongestWord(detail_, theme_.font(Type::body)));
    return {
        std::max(Theme::smallTarget, words + 2 * padding() + markWidth() + keyWidth()), least()};
}

Button::Colours Button::colours() const {
    const bool touched = isDown() || underMouse();
    if (choice_.look == Choice::Look::stop)
        return {isDown() ? Role::stopEdge : Role::stop, Role::stop, Role::stopEdge, Role::onStop,
            Role::onStop};
    if (choice_.look == Choice::Look::primary)
        return {isDown() ? Role::actEdge : Role::act, Role::act, Role::actEdge, Role::onAct,
            Role::onAct};
    if (choice_.chosen) return {Role::actSoft, Role::act, Role::act, Role::act, Role::quiet};
    if (isQuiet())
        return {
            touched ? Role::actSoft : Role::tint, Role::tint, Role::tint, Role::act, Role::quiet};
    const Role fill = touched ? Role::actSoft : Role::card;
    return {fill, touched ? Role::act : Role::edge, touched ? Role::act : Role::edge, Role::ink,
        Role::quiet};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours all = colours();
    paintBody(painter, all);
    paintWords(painter, all);
    if (hasFocus() && ring_) paintRing(painter);
}

void Button::paintBody(QPainter& painter, const Colours& all) const {
    const QRectF whole(rect());
    const bool flat = isQuiet() && !choice_.chosen;
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
        std::max(widthInOneLine(label_, font()), widthInOneLine(detail_, theme_.font(Type::body)));
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
    const TextFlow detail(detail_, theme_.font(Type::body), room.width(), alignment);
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
    const int side = cut_ == Cut::number ? 18 : theme_.icon(type());
    QRect mark(inside.left(), inside.center().y() - side / 2, side, side);
    if (cut_ == Cut::number) mark.moveTopRight(rect().topRight() + QPoint(-5, 5));
    mark = QStyle::visualRect(layoutDirection(), rect(), mark);
    if (sign_) return paintIcon(painter, *sign_, mark, theme_.colour(all.words), layoutDirection());
    if (cut_ == Cut::tick) return paintBox(painter, mark);
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

void Button::paintKey(QPainter& painter, const QRect& box, const Colours& all) const {
    const int side = theme_.icon(Type::small) + 6;
    QRect cap(box.right() - side + 1, box.center().y() - side / 2, side, side);
    if (layoutDirection() == Qt::RightToLeft) cap.moveLeft(box.left());
    const QColor ink = theme_.colour(all.detail);
    painter.setPen(QPen(theme_.colour(isFilled() ? all.words : Role::edge), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(ink);
    painter.setFont(theme_.font(Type::small));
    painter.drawText(cap, Qt::AlignCenter, QString(QChar::fromLatin1(choice_.key).toUpper()));
}

/// Who points does not need the ring, and might take it for an answer given.
void Button::focusInEvent(QFocusEvent* event) {
    ring_ = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace kneecoach
