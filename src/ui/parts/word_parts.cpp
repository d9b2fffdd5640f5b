// SPDX-License-Identifier: MIT
#include "ui/parts/word_parts.h"

#include "ui/parts/label.h"
#include "ui/parts/mark.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace kneecoach {

namespace {

Type typeOf(Text::Look look) {
    switch (look) {
    case Text::Look::lead: return Type::lead;
    case Text::Look::small: return Type::small;
    case Text::Look::number: return Type::number;
    case Text::Look::body:
    case Text::Look::quote: break;
    }
    return Type::body;
}

constexpr int bar = 5; ///< beside what is to be read out

} // namespace

TextPart::TextPart(const Text& text, const Theme& theme)
    : Part(theme, {}, QAccessible::Paragraph), isQuoted_(text.look == Text::Look::quote) {
    auto* column = new QVBoxLayout(this);
    const int side = isQuoted_ ? Theme::space(3) : 0;
    const int top = isQuoted_ ? Theme::space(2) : 0;
    column->setContentsMargins(side, top, side, top);
    const Role role = text.look == Text::Look::small ? Role::quiet : Role::ink;
    column->addWidget(new Label(shown(text.words), theme, typeOf(text.look), role));
}

void TextPart::paintEvent(QPaintEvent*) {
    if (!isQuoted_) return;
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Role::card));
    const QRect at = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, bar, height()));
    painter.fillRect(at, theme().colour(Role::act));
}

LinesPart::LinesPart(const Lines& lines, const Theme& theme) : Part(theme, {}, QAccessible::List) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit + 2);
    for (const std::string& words : lines.words)
        column->addWidget(new MarkedWords(new Mark(Icon::dot, theme, Type::body, Role::act),
            new Label(shown(words), theme, Type::body)));
}

} // namespace kneecoach
