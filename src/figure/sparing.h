// SPDX-License-Identifier: MIT
#pragma once

#include "figure/motion.h"
#include "figure/picture_book.h"

namespace kneecoach {

/// The scene as it may be shown where regions are left out today. A drawn hand lies where it does for everyone: one that
/// would touch such a region anywhere on its way is not drawn. Without any hand the way of the stroke is not drawn either;
/// what lights up and how firm it is are still seen.
StepScene sparing(StepScene scene, const std::vector<RegionId>& excluded, const PictureBook& book);

/// All that the hand of `mover` covers, in the units of the leg.
QPainterPath coveredBy(const StepScene& scene, const Mover& mover, const Props& props);

} // namespace kneecoach
