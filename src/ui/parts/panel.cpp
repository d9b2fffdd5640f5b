// SPDX-License-Identifier: MIT
#include "ui/parts/panel.h"

#include <QPainter>
#include <QWidget>

namespace kneecoach {
namespace {

constexpr NewsLook calm{Role::actSoft, Role::act, Role::onAct, Icon::tick};
constexpr NewsLook careful{Role::carefulSoft, Role::careful, Role::carefulSoft, Icon::careful};
constexpr NewsLook stop{Role::stopSoft, Role::stop, Role::onStop, Icon::stop};

} // namespace

NewsLook lookOf(Card::Tone tone) {
    return tone == Card::Tone::stop ? stop : tone == Card::Tone::careful ? careful : calm;
}

NewsLook lookOf(Notice::Tone tone) {
    return tone == Notice::Tone::stop ? stop : tone == Notice::Tone::careful ? careful : calm;
}

Role inkOf(const NewsLook& look) { return look.mark == Role::stop ? Role::stopInk : look.mark; }

void paintPanel(QWidget* on, const Theme& theme, const NewsLook& look) {
    QPainter painter(on);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(look.fill));
    painter.setPen(QPen(theme.colour(look.mark), 2));
    painter.drawRoundedRect(
        QRectF(on->rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
}

} // namespace kneecoach
