// SPDX-License-Identifier: MIT
#pragma once

#include "figure/stage.h"

#include <QPixmap>

#include <deque>

namespace kneecoach {

/// A mover where it lies in the target, in whole pixels, turned by whole degrees: so that what was painted once serves again.
struct PlacedMover {
    Mover mover; ///< `at` in pixels
    QRect box;   ///< all it covers
    friend bool operator==(const PlacedMover&, const PlacedMover&) = default;
};

PlacedMover placedIn(const Stage& stage, const Mover& mover);

/// Hands and tools that were painted once, to be shown at many places.
class Sprites {
public:
    void clear() { kept_.clear(); }

    /// Paints `placed`, as it was painted before where it can.
    void paint(QPainter& painter, const Stage& stage, const PlacedMover& placed, double pixelRatio);

private:
    struct Sprite {
        Mover mover; ///< at the origin
        QPixmap pixmap;
    };

    const QPixmap& pixmapOf(const Stage& stage, const PlacedMover& placed, double pixelRatio);

    std::deque<Sprite> kept_;
};

} // namespace kneecoach
