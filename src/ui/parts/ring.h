// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QProgressBar>

namespace kneecoach {

/// The seconds that are left, as a number in a ring that empties.
class Ring final : public QProgressBar {
    Q_OBJECT

public:
    explicit Ring(const Theme& theme);

    void setTheme(const Theme& theme);

    /// `share` of the ring, `number` in it; `heard` is what a screen reader says when asked.
    void show(double share, const QString& number, const QString& heard);

    /// The number as large as the ring has room for, and a thinner ring: to be read from far.
    void grow(bool grows);

    QSize minimumSizeHint() const override { return {96, 96}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    qreal side() const;
    qreal band() const;
    void fit();

    Theme theme_;
    QString number_;
    bool grows_ = false;
};

} // namespace kneecoach
