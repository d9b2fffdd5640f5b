// SPDX-License-Identifier: MIT
#pragma once

#include "figure/stage.h"
#include "figure/step_layout.h"

namespace kneecoach {

/// Draws a step, sharp at any size: the stage, where on the leg, how firm.
void paintStep(QPainter& painter, const QRectF& target, const PictureBook& book,
    const StepPicture& picture, const Beat& beat, const Palette& palette);

/// What stands beside the stage.
void paintAside(QPainter& painter, const StepLayout& layout, const Stage& stage);

/// The stage of `picture` in `layout`.
Stage stageIn(const StepLayout& layout, const PictureBook& book, const StepPicture& picture,
    const Palette& palette);

} // namespace kneecoach
