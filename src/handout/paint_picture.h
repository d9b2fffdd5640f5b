// SPDX-License-Identifier: MIT
#pragma once

#include "figure/palette.h"
#include "figure/picture_book.h"
#include "handout/sketch.h"
#include "paper/paper.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace kneecoach {

/// Draws `picture` into `target`, as lines and areas: sharp at any size.
void paintPicture(QPainter& painter, const QRectF& target, const PaperPicture& picture,
    const PictureBook& book, const Palette& palette);

/// The same for paper, `height` units high, in grey.
Sketch sketchOf(const PaperPicture& picture, double height, const PictureBook& book);

/// Paints it on paper, `height` units high, its upper left corner at `at`: as a sketch, but for a logo.
void paintOnPaper(QPainter& painter, QPointF at, const PaperPicture& picture, double height,
    const PictureBook& book);

/// How wide it wants to be, for a height of 1.
double widthOf(const PaperPicture& picture, const PictureBook& book);

/// The same as the bytes of a PNG, `height` pixels high.
QByteArray pngOf(
    const PaperPicture& picture, int height, const PictureBook& book, const Palette& palette);

} // namespace kneecoach
