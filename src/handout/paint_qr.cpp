// SPDX-License-Identifier: MIT
#include "handout/paint_qr.h"

#include <QPainter>

namespace kneecoach {

void paintQr(QPainter& painter, const QRectF& target, const QrCode& code) {
    if (code.side == 0) return;
    const double module = target.width() / (code.side + 2 * quietModules);
    const auto at = [&](int place) { return (place + quietModules) * module; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            if (code.at(x, y))
                painter.fillRect(
                    QRectF(target.topLeft() + QPointF(at(x), at(y)), QSizeF(module, module)),
                    Qt::black);
    painter.restore();
}

} // namespace kneecoach
