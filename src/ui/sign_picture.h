// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

#include <string>

class QPainter;

namespace kneecoach {

/// Whether there is a small picture of this name (assets/ui/signs).
bool hasSign(const std::string& name);

/// Draws it as large as fits into `box`, in one colour; nothing where there is none.
void paintSign(QPainter& painter, const std::string& name, const QRectF& box, const QColor& ink);

} // namespace kneecoach
