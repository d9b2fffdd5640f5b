// SPDX-License-Identifier: MIT
#include "figure/skin_line.h"

#include <algorithm>

namespace kneecoach {

void SkinLine::addTo(QPainterPath& path, QPointF end) const {
    const double s = shoulder, low = base + up * depth, high = base - up * rim;
    const double half = base - up * 0.6 * rim;
    path.lineTo(from - 2.2 * s, base);
    path.cubicTo(from - 1.5 * s, base, from - 1.3 * s, high, from - s, half);
    path.cubicTo(from - 0.55 * s, base, from - 0.5 * s, low, from, low);
    path.lineTo(to, low);
    path.cubicTo(to + 0.5 * s, low, to + 0.55 * s, base, to + s, half);
    path.cubicTo(to + 1.3 * s, high, to + 1.5 * s, base, to + 2.2 * s, base);
    path.lineTo(end);
}

double depthOf(int pressure, const double (&depths)[3]) {
    return depths[std::clamp(pressure, 1, 3) - 1];
}

} // namespace kneecoach
