// SPDX-License-Identifier: MIT
#include "ui/leg_drawing.h"

#include <QPainter>

namespace kneecoach {

void drawLegs(QPainter& painter, const QRectF& box, const Theme& theme, const Picture&) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Role::edge), 2));
    painter.setBrush(theme.colour(Role::card));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
}

} // namespace kneecoach
