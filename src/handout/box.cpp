// SPDX-License-Identifier: MIT
#include "handout/box.h"

#include <QPainter>

namespace kneecoach {

void paintBox(QPainter& painter, QPointF at, double side) {
    painter.setPen(QPen(Qt::black, boxLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(at, QSizeF(side, side)));
}

} // namespace kneecoach
