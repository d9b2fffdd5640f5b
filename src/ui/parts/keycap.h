// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace kneecoach {

/// What a key looks like on a keyboard: how a letter that presses something is hinted at.
struct Keycap {
    QString key; ///< "H", "Space"; empty: there is none
    QFont font;
    QColor rim;
    QColor ink;

    /// A square for a letter, as wide as it takes for a word; nothing where there is no key.
    QSize size() const;

    /// In the middle of `box`.
    void paint(QPainter& painter, const QRect& box) const;
};

} // namespace kneecoach
