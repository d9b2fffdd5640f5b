// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QLabel>

#include <utility>

namespace kneecoach {

/// Plain words that wrap and are never clipped: it asks for as much height as its lines take at the width it gets.
class Label final : public QLabel {
    Q_OBJECT

public:
    Label(const QString& words, const Theme& theme, Type type, Role role = Role::ink);

    /// Other words at the top of `box`, in letters as large as fit into it, from `most` pixels down to
    /// `least`. Answers how high they are.
    int fit(const QString& words, const QRect& box, int most, int least);

    void setInk(const QColor& ink);
    const QColor& ink() const { return ink_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isInMiddle() const { return alignment().testFlag(Qt::AlignVCenter); }

    QColor ink_;
    mutable std::pair<int, int> known_{-1, 0}; ///< width and height asked for last
};

} // namespace kneecoach
