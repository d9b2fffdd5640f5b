// SPDX-License-Identifier: MIT
#pragma once

#include "figure/stage.h"

namespace kneecoach {

/// Where on the leg: both legs, small, on a card.
void paintInset(QPainter& painter, const QRectF& card, const Stage& stage);

} // namespace kneecoach
