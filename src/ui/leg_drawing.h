// SPDX-License-Identifier: MIT
#pragma once

#include "figure/paint_leg.h"
#include "figure/picture_book.h"
#include "ui/theme.h"

namespace kneecoach {

// The one door of the window to the figure.

/// The figure the program carries, read at the first look; null where it cannot be read.
const Figure* sharedFigure();

/// All drawings of the steps, read at the first look; null where they cannot be read.
const PictureBook* sharedBook();

Palette paletteOf(Scheme scheme);

} // namespace kneecoach
