// SPDX-License-Identifier: MIT
#include "ui/parts/button.h"

#include "ui/text_flow.h"

#include <algorithm>

namespace kneecoach {

namespace {

constexpr qsizetype longestLabel =
    160; ///< letters a button shows; a screen reader hears all of them
constexpr int aroundWords = 12;

QString cropped(const QString& words) {
    return words.size() <= longestLabel ? words
                                        : words.left(longestLabel).trimmed() + QChar(0x2026);
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
    if (choice_.held) waitToBeHeld();
    else connect(this, &QAbstractButton::clicked, this, [this] { emit acted(objectName()); });
}

void Button::sign(Icon icon) {
    sign_ = icon;
    updateGeometry();
}

Type Button::type() const {
    if (isQuiet()) return isCentred() ? Type::strong : Type::body;
    if (cut_ == Cut::card) return Type::large;
    if (cut_ == Cut::entry) return Type::strong;
    if (cut_ == Cut::answer || cut_ == Cut::number || cut_ == Cut::line || isPrimary())
        return Type::answer;
    return cut_ == Cut::tick ? Type::body : Type::button;
}

bool Button::isFilled() const { return isPrimary() || choice_.look == Choice::Look::stop; }

int Button::least() const {
    if (choice_.look == Choice::Look::stop) return Theme::stopTarget;
    if (isQuiet() || cut_ == Cut::entry) return Theme::smallTarget;
    return cut_ == Cut::answer || cut_ == Cut::card || isPrimary() ? Theme::largeTarget
                                                                   : Theme::target;
}

int Button::padding() const {
    if (cut_ == Cut::number) return 4;
    if (cut_ == Cut::action && !isQuiet()) return Theme::space(4);
    return cut_ == Cut::answer || isQuiet() ? Theme::space(2) : Theme::space(2) + 4;
}

int Button::markWidth() const {
    if (!showsMark() || marksCorner()) return 0;
    return theme_.icon(type()) + (sign_ ? 4 : Theme::space(2) - 2);
}

int Button::keyWidth() const { return showsKey() ? theme_.icon(Type::small) + 6 + Theme::unit : 0; }

int Button::roomIn(int width) const { return width - 2 * padding() - markWidth() - keyWidth(); }

int Button::heightForWidth(int width) const {
    const int room = roomIn(width);
    int words = TextFlow(label_, font(), room).height();
    if (!detail_.isEmpty()) words += detailGap + TextFlow(detail_, detailFont(), room).height();
    return std::max(least(), words + 2 * aroundWords + lowerEdge);
}

QSize Button::sizeHint() const {
    const int label = widthInOneLine(label_, font());
    const int detail = detail_.isEmpty() ? 0 : widthInOneLine(detail_, detailFont());
    const int words = std::min(std::max(label, detail), theme_.column()) + 2;
    const int least = cut_ == Cut::action && isPrimary() ? 200 : this->least();
    const int width = std::max(least, words + 2 * padding() + markWidth() + keyWidth());
    return {width, heightForWidth(width)};
}

QSize Button::minimumSizeHint() const {
    const int words =
        std::max(widthOfLongestWord(label_, font()), widthOfLongestWord(detail_, detailFont()));
    return {
        std::max(Theme::smallTarget, words + 2 * padding() + markWidth() + keyWidth()), least()};
}

} // namespace kneecoach
