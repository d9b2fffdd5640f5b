// SPDX-License-Identifier: MIT
#pragma once

#include "base/leg.h"
#include "figure/motion.h"
#include "figure/palette.h"
#include "figure/picture_book.h"

#include <vector>

class QPainter;

namespace kneecoach {

/// What a picture of a step shows.
struct StepPicture {
    Leg leg = Leg::left;
    const StepScene* scene = nullptr; ///< null: nothing is known of the step
    std::vector<RegionId> regions{};  ///< of the step
    std::vector<RegionId> excluded{}; ///< crossed out
    Pressure pressure = 1;
    bool numbered = false; ///< stands still: numbers in place of what runs
    bool alone = false;    ///< the stage and nothing beside it, however large
};

/// Where the leg or the body lies, with all that is on it; painted in its own units.
struct Stage {
    const PictureBook& book;
    const StepPicture& picture;
    const Palette& palette;
    QTransform to; ///< from its units to the target

    const StepScene& scene() const { return *picture.scene; }

    /// The regions that light up; never one that is excluded.
    std::vector<RegionId> lit() const;
};

/// What lies beneath all that moves.
void paintBehind(QPainter& painter, const Stage& stage);

/// A body in front of the tool that moves behind it; mostly nothing.
void paintBody(QPainter& painter, const Stage& stage);

/// What stands still over the hands.
void paintOnTop(QPainter& painter, const Stage& stage);

/// One thing that moves, about the origin.
void paintMover(QPainter& painter, const Stage& stage, const Mover& mover);

/// How much of the units about the origin that may cover, once mapped by `to`.
QRectF moverBox(const Stage& stage, const Mover& mover, const QTransform& to);

/// All of it at one moment.
void paintStage(QPainter& painter, const Stage& stage, const Beat& beat);

} // namespace kneecoach
