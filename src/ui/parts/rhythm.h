// SPDX-License-Identifier: MIT
#pragma once

#include "tone/tone.h"
#include "ui/theme.h"

#include <QWidget>

namespace kneecoach {

/// The rhythm, to be seen: a bar as tall as the tone is high and as wide as it is loud, and how many strokes there were.
class Rhythm final : public QWidget {
    Q_OBJECT

public:
    explicit Rhythm(const Theme& theme);

    void setTheme(const Theme& theme);

    /// `count` and, below it, what is counted; empty where there is nothing to count.
    void show(const Tone& tone, const QString& count, const QString& counted);

    /// The bar, of which only as much is painted anew as changed. Nothing where nothing is to move.
    QRect track() const;
    QRect bar() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect words() const;
    QFont fitting(Type type, const QString& text, int high) const;
    void paintBar(QPainter& painter) const;
    void paintCount(QPainter& painter) const;

    Theme theme_;
    Tone tone_;
    QString count_, counted_;
};

} // namespace kneecoach
