// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace kneecoach {

/// The pictures that stand beside words, never instead of them.
enum class Icon { tick, back, more, careful, stop, info, pause, go, hand, dot };

/// Draws `icon` as large as fits into `box`, in one colour. Icons that point turn round where one reads from the right.
void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& ink,
    Qt::LayoutDirection direction = Qt::LeftToRight);

/// A filled disc with `icon` in `on`: how chosen things and cards are marked.
void paintBadge(
    QPainter& painter, Icon icon, const QRectF& box, const QColor& disc, const QColor& on);

} // namespace kneecoach
