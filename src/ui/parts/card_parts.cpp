// SPDX-License-Identifier: MIT
#include "ui/parts/card_parts.h"

#include "ui/parts/label.h"
#include "ui/parts/mark.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kneecoach {

namespace {

constexpr NewsLook calm{Role::actSoft, Role::act, Role::onAct, Icon::tick};
constexpr NewsLook careful{Role::carefulSoft, Role::careful, Role::carefulSoft, Icon::careful};
constexpr NewsLook stop{Role::stopSoft, Role::stop, Role::onStop, Icon::stop};

constexpr NewsLook toneOf(Card::Tone tone) {
    return tone == Card::Tone::stop ? stop : tone == Card::Tone::careful ? careful : calm;
}

constexpr NewsLook toneOf(Notice::Tone tone) {
    return tone == Notice::Tone::stop ? stop : tone == Notice::Tone::careful ? careful : calm;
}

Role inkOf(const NewsLook& tone) { return tone.mark == Role::stop ? Role::stopInk : tone.mark; }

/// Where the fill hardly differs from the ground, the rim carries the shape.
void paintPanel(QWidget* on, const Theme& theme, const NewsLook& tone) {
    QPainter painter(on);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(tone.fill));
    painter.setPen(QPen(theme.colour(tone.mark), 2));
    painter.drawRoundedRect(
        QRectF(on->rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
}

} // namespace

CardPart::CardPart(const Card& card, const Theme& theme)
    : Part(theme, shown(card.title)), tone_(toneOf(card.tone)) {
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
    : Part(theme, shown(notice.words), QAccessible::Note), tone_(toneOf(notice.tone)) {
    if (notice.tone == Notice::Tone::calm) tone_.icon = Icon::info;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->addWidget(new MarkedWords(new Mark(tone_.icon, theme, Type::body, tone_.mark, tone_.on),
        new Label(shown(notice.words), theme, Type::body)));
}

void NoticePart::paintEvent(QPaintEvent*) { paintPanel(this, theme(), tone_); }

} // namespace kneecoach
