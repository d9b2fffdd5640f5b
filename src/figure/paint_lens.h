// SPDX-License-Identifier: MIT
#pragma once

#include "content/restriction.h"
#include "figure/palette.h"
#include "figure/props.h"

#include <QRectF>

class QPainter;

namespace kneecoach {

/// How firm, from the side: how far `profile` sinks in. Where it taps it stands above the skin.
void paintLens(QPainter& painter, const QRectF& card, const Profile& profile, Pressure pressure,
    bool taps, const Palette& palette);

/// Three growing bars, as many of them filled.
void paintBars(QPainter& painter, const QRectF& box, Pressure pressure, const Palette& palette);

/// How firm, on a forearm, with the bars below.
void paintFirmness(QPainter& painter, const QRectF& box, const Props& props, Pressure pressure,
    const Palette& palette);

/// A card that a picture stands on: its ground now, its rim after the picture.
void paintCard(QPainter& painter, const QRectF& card, const Palette& palette);
void paintCardRim(QPainter& painter, const QRectF& card, const Palette& palette);
QPainterPath cardPath(const QRectF& card);

} // namespace kneecoach
