// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"
#include "ui/scene.h"
#include "ui/theme.h"

class QWidget;

namespace kneecoach {

/// How good or bad news look: a fill, a colour for marks and words on it, and an icon, so that colour is never alone.
struct NewsLook {
    Role fill;
    Role mark;
    Role on;
    Icon icon;
};

NewsLook lookOf(Card::Tone tone);
NewsLook lookOf(Notice::Tone tone);

/// The colour of words that say how it is.
Role inkOf(const NewsLook& look);

/// Fills `on` as a card. Where the fill hardly differs from the ground, the rim carries the shape.
void paintPanel(QWidget* on, const Theme& theme, const NewsLook& look);

} // namespace kneecoach
