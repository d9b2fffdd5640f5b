// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/pressable.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QScrollBar>

namespace kneecoach {

/// A broad bar that is seen and can be hit.
class ScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    explicit ScrollBar(const Theme& theme);

    static constexpr int wide = 22;

    QSize sizeHint() const override { return {wide, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF thumb() const;

    Theme theme_;
};

/// Says that there is more below, and brings it up.
class MoreBelow final : public Pressable {
    Q_OBJECT

public:
    MoreBelow(const QString& words, const Theme& theme);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString label() const;

    Theme theme_;
};

/// What does not fit is scrolled up and down, never sideways, and only then has a bar.
class Scroll final : public QScrollArea {
    Q_OBJECT

public:
    Scroll(QWidget* content, const Theme& theme);
};

} // namespace kneecoach
