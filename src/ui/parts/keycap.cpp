// SPDX-License-Identifier: MIT
#include "ui/parts/keycap.h"

#include "ui/text_flow.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {

QSize Keycap::size() const {
    if (key.isEmpty()) return {0, 0};
    const int high = font.pixelSize() * 5 / 4 + 6;
    return {std::max(high, widthInOneLine(key, font) + high / 2), high};
}

void Keycap::paint(QPainter& painter, const QRect& box) const {
    if (key.isEmpty()) return;
    QRectF cap(QPointF(), size());
    cap.moveCenter(QRectF(box).center());
    painter.setPen(QPen(rim, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap.adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(cap, Qt::AlignCenter, key);
}

} // namespace kneecoach
