// SPDX-License-Identifier: MIT
#include "ui/parts/word_parts.h"

#include "ui/parts/accessible.h"
#include "ui/parts/label.h"
#include "ui/parts/mark.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace kneecoach {

namespace {

/// A number is as large as can be; words in its place are only large.
Type typeOf(const Text& text) {
    switch (text.look) {
    case Text::Look::lead: return Type::lead;
    case Text::Look::small: return Type::small;
    case Text::Look::number: return text.words.size() <= 16 ? Type::number : Type::title;
    case Text::Look::count: return Type::number;
    case Text::Look::body:
    case Text::Look::quote: break;
    }
    return Type::body;
}

Role roleOf(Text::Look look) {
    if (look == Text::Look::number) return Role::stopInk;
    if (look == Text::Look::count) return Role::act;
    return look == Text::Look::small ? Role::quiet : Role::ink;
}

bool isFramed(Text::Look look) { return look == Text::Look::quote || look == Text::Look::number; }

constexpr int bar = 5; ///< beside what is to be read out

} // namespace

TextPart::TextPart(const Text& text, const Theme& theme)
    : Part(theme, {}, QAccessible::Paragraph), look_(text.look) {
    auto* column = new QVBoxLayout(this);
    const int side = isFramed(look_) ? Theme::space(3) : 0;
    const int top = isFramed(look_) ? Theme::space(2) : 0;
    column->setContentsMargins(side, top, side, top);
    column->addWidget(new Label(shown(text.words), theme, typeOf(text), roleOf(look_)));
}

void TextPart::paintEvent(QPaintEvent*) {
    if (!isFramed(look_)) return;
    QPainter painter(this);
    if (look_ == Text::Look::number) return paintNumber(painter);
    painter.fillRect(rect(), theme().colour(Role::card));
    const QRect at = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, bar, height()));
    painter.fillRect(at, theme().colour(Role::act));
}

/// What must not be missed: whom to call.
void TextPart::paintNumber(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour(Role::stop), 3));
    painter.setBrush(theme().colour(Role::stopSoft));
    const QRectF panel = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.drawRoundedRect(panel, Theme::radius, Theme::radius);
}

LinesPart::LinesPart(const Lines& lines, const Theme& theme) : Part(theme, {}, QAccessible::List) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit + 2);
    for (const std::string& words : lines.words) column->addWidget(line(words));
}

QWidget* LinesPart::line(const std::string& words) {
    auto* line = new MarkedWords(new Mark(Icon::dot, theme(), Type::body, Role::act),
        new Label(shown(words), theme(), Type::body));
    line->setAccessibleName(shown(words));
    giveRole(line, QAccessible::ListItem);
    return line;
}

} // namespace kneecoach
