// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

namespace kneecoach {

/// `path` on whole units, nothing of it further away than three: a tenth of a millimetre, which nobody sees.
/// Curves that nobody could tell from lines are lines, and lines that go on as they went are one.
QPainterPath coarse(const QPainterPath& path);

} // namespace kneecoach
