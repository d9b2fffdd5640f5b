// SPDX-License-Identifier: MIT
#pragma once

#include "figure/paint_step.h"
#include "figure/sprites.h"

#include <QRegion>

namespace kneecoach {

/// A step's picture that moves. What stands still is painted once; then a moment costs what it changes.
class MovingStep {
public:
    MovingStep(const PictureBook& book, StepPicture picture, const Palette& palette, QSize size,
        double pixelRatio = 1);
    MovingStep(const MovingStep&) = delete;

    /// Goes to `beat` and tells what that changes.
    QRegion moveTo(const Beat& beat);

    /// Paints the moment it is at, as much of it as lies in `area`.
    void paint(QPainter& painter, const QRect& area);

private:
    QPixmap blank(const QColor& colour) const;
    bool isPlain(const QRect& area) const;
    void paintMovers(QPainter& painter, Mover::Order order);

    const PictureBook& book_;
    StepPicture picture_;
    Palette palette_;
    QSize size_;
    double pixelRatio_;
    StepLayout layout_;
    Stage stage_;
    QPixmap behind_;
    QPixmap body_;
    QPixmap onTop_;
    bool hasTop_ = false;
    std::vector<PlacedMover> movers_;
    Sprites sprites_;
};

} // namespace kneecoach
