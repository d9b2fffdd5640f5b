// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scene.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace kneecoach {

/// The one place where the window draws legs: front and back, side by side.
void drawLegs(QPainter& painter, const QRectF& box, const Theme& theme, const Picture& picture);

} // namespace kneecoach
