// SPDX-License-Identifier: MIT
#include "figure/step_layout.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr double smallest = 200; ///< what is narrower or lower shows the stage alone

/// A column at the left: the legs, the lens, the bars.
StepLayout wide(const QRectF& target) {
    const double m = target.width() / 64;
    const double c = std::min(0.235 * target.width(), 0.33 * target.height());
    const QRectF room = target.adjusted(m, m, -m, -m);
    const double h = room.height();
    const double lensHeight = 0.455 * h - m / 2 - 0.10 * h - 0.8 * m;
    StepLayout layout;
    layout.stage = room.adjusted(c + m, 0, 0, 0);
    layout.inset = {room.left(), room.top(), c, 0.545 * h - m / 2};
    layout.lens = {room.left(), room.top() + 0.545 * h + m / 2, c, lensHeight};
    layout.bars = {room.left() + 0.15 * c, layout.lens.bottom() + 0.8 * m, 0.7 * c, 0.10 * h};
    return layout;
}

/// A row below the stage: the legs, then the lens over the bars.
StepLayout high(const QRectF& target) {
    const double m = target.height() / 64;
    const QRectF room = target.adjusted(m, m, -m, -m);
    const double row = std::min(0.36 * room.height(), 0.72 * room.width());
    const double half = (room.width() - m) / 2;
    const double barHeight = 0.22 * row;
    StepLayout layout;
    layout.stage = room.adjusted(0, 0, 0, -(row + m));
    layout.inset = {room.left(), room.bottom() - row, half, row};
    layout.lens = {room.right() - half, room.bottom() - row, half, row - barHeight - m};
    layout.bars = {room.right() - 0.85 * half, room.bottom() - barHeight, 0.7 * half, barHeight};
    return layout;
}

} // namespace

StepLayout layoutOf(const QRectF& target, bool alone) {
    if (alone || std::min(target.width(), target.height()) < smallest) return {target, {}, {}, {}};
    return target.width() >= 1.05 * target.height() ? wide(target) : high(target);
}

} // namespace kneecoach
