// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

#include <string>

class QPainter;

namespace kneecoach {

/// How wide a logo is for a height of 1, at most so wide that a title has room beside it; 0 where it is no picture.
double logoWidth(const std::string& png);

/// Paints it in grey, as large as fits into `target`. What is no picture is passed over.
void paintLogo(QPainter& painter, const QRectF& target, const std::string& png);

} // namespace kneecoach
