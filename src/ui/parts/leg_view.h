// SPDX-License-Identifier: MIT
#pragma once

#include "session/stroke.h"
#include "ui/leg_at_work.h"
#include "ui/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace kneecoach {

/// The leg of a session, and the hand on it. Leg, way and hand are painted once; then only the hand moves, and only what it
/// covers or leaves is painted anew.
class LegView final : public QWidget {
    Q_OBJECT

public:
    explicit LegView(const Theme& theme);

    void setTheme(const Theme& theme);
    void show(const LegAtWork& work, const std::optional<Phase>& stroke);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Side side() const;
    QRectF view() const;
    QRectF hand() const;
    QPixmap blank(const QSizeF& size) const;
    QPixmap paintedLeg() const;
    const QPixmap& paintedHand(const QSizeF& size);

    Theme theme_;
    LegAtWork work_;
    std::optional<Phase> stroke_;
    QPixmap leg_;      ///< null: to be painted anew
    QPixmap hands_[2]; ///< one that comes back, one that presses
};

} // namespace kneecoach
