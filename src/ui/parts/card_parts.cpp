// SPDX-License-Identifier: MIT
#include "ui/parts/card_parts.h"

#include "ui/parts/label.h"
#include "ui/parts/mark.h"
#include "ui/text_flow.h"

#include <QVBoxLayout>

namespace kneecoach {

CardPart::CardPart(const Card& card, const Theme& theme)
    : Part(theme, shown(card.title)), tone_(lookOf(card.tone)) {
    auto* column = new QVBoxLayout(this);
    const int side = Theme::space(2) + 4;
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(Theme::unit + 2);
    column->addWidget(
        new MarkedWords(new Mark(tone_.icon, theme, Type::answer, tone_.mark, tone_.on),
            new Label(shown(card.title), theme, Type::answer)));
    if (!card.badge.empty())
        column->addWidget(new Label(shown(card.badge), theme, Type::strong, inkOf(tone_)));
    for (const std::string& line : card.lines)
        column->addWidget(new Label(shown(line), theme, Type::body));
    column->addStretch();
}

void CardPart::paintEvent(QPaintEvent*) { paintPanel(this, theme(), tone_); }

NoticePart::NoticePart(const Notice& notice, const Theme& theme)
    : Part(theme, shown(notice.words), QAccessible::Note), tone_(lookOf(notice.tone)) {
    if (notice.tone == Notice::Tone::calm) tone_.icon = Icon::info;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->addWidget(new MarkedWords(new Mark(tone_.icon, theme, Type::body, tone_.mark, tone_.on),
        new Label(shown(notice.words), theme, Type::body)));
}

void NoticePart::paintEvent(QPaintEvent*) { paintPanel(this, theme(), tone_); }

} // namespace kneecoach
