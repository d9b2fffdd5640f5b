// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

namespace kneecoach {

/// `path` on whole units, nothing of it further away than one. Curves that nobody could tell from a line are lines.
QPainterPath coarse(const QPainterPath& path);

} // namespace kneecoach
