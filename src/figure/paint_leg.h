// SPDX-License-Identifier: MIT
#pragma once

#include "figure/figure.h"
#include "figure/palette.h"

#include <vector>

class QPainter;

namespace kneecoach {

/// What a picture of a leg shows.
struct LegPicture {
    Leg leg = Leg::left;
    Side side = Side::front;
    std::vector<RegionId> active{};   ///< filled and outlined
    std::vector<RegionId> excluded{}; ///< crossed out
    bool offPlaces = true;            ///< the places no hand goes, hatched
    bool muscles = true;

    /// A part of the figure's box, to come closer; the leg may fill all of the target then.
    std::optional<QRectF> view{};
};

/// Draws the leg as large as fits into `target`, sharp at any size. `Figure::placement` says where
/// things come to lie.
void paintLeg(QPainter& painter, const QRectF& target, const Figure& figure,
    const LegPicture& picture, const Palette& palette);

/// The same in the units of the figure, where the painter stands there already.
void paintDrawing(
    QPainter& painter, const Drawing& drawing, const LegPicture& picture, const Palette& palette);

/// The other leg, pale.
void paintGhost(QPainter& painter, const Drawing& drawing, const Palette& palette);

/// A region that is worked on.
void paintActive(QPainter& painter, const Patch& patch, const Palette& palette);

} // namespace kneecoach
