// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QScrollArea>
#include <QScrollBar>

namespace kneecoach {

/// A broad bar that is seen and can be hit.
class ScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    explicit ScrollBar(const Theme& theme);

    QSize sizeHint() const override { return {22, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF thumb() const;

    Theme theme_;
};

/// What does not fit is scrolled up and down, never sideways, and only then has a bar.
class Scroll final : public QScrollArea {
    Q_OBJECT

public:
    Scroll(QWidget* content, const Theme& theme);
};

} // namespace kneecoach
