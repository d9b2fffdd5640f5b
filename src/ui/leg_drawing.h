// SPDX-License-Identifier: MIT
#pragma once

#include "figure/paint_leg.h"
#include "session/stroke.h"
#include "ui/leg_at_work.h"
#include "ui/theme.h"

#include <QPointF>

#include <vector>

class QPainter;

namespace kneecoach {

// The one door of the window to the figure.

/// The figure the program carries, read at the first look; null where it cannot be read.
const Figure* sharedFigure();

Palette paletteOf(Scheme scheme);

/// The sides that show one of `regions`, the one that shows most of them first.
std::vector<Side> sidesShowing(const Figure& figure, const std::vector<RegionId>& regions);

/// The part of the leg that shows `regions` best: its upper half, its lower one, or all of it.
QRectF viewOf(const Figure& figure, Side side, const std::vector<RegionId>& regions);

/// Where the hand is, in the units of the figure.
struct HandPlace {
    QPointF at;
    bool presses = true;
};

/// The way of a stroke over `work`, from where it presses to where.
QLineF wayOf(const Drawing& drawing, const LegAtWork& work);

HandPlace handAt(const QLineF& way, Motion motion, const Phase& phase);

/// The way of the hand, over a leg of which `view` was painted to `target`. A hand that rests or circles has none to show.
void paintWay(QPainter& painter, const QRectF& target, const QRectF& view, const LegAtWork& work,
    Side side, const Theme& theme);

/// Where the hand lies in `target` then; empty where there is nothing to lie on.
QRectF handBox(
    const QRectF& target, const QRectF& view, const LegAtWork& work, Side side, const Phase& phase);

/// The hand, as large as `box`: filled while it presses, a rim while it comes back.
void paintHand(QPainter& painter, const QRectF& box, bool presses, const Theme& theme);

} // namespace kneecoach
