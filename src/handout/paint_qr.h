// SPDX-License-Identifier: MIT
#pragma once

#include "handout/qr.h"

#include <QRectF>

class QPainter;

namespace kneecoach {

/// Modules of white that a code needs on each side, as ISO/IEC 18004 asks.
inline constexpr int quietModules = 4;

/// Paints `code` in black into the square `target`, its quiet zone within. Nothing for an empty code.
void paintQr(QPainter& painter, const QRectF& target, const QrCode& code);

} // namespace kneecoach
