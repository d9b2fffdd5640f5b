// SPDX-License-Identifier: MIT
#pragma once

#include "handout/piece.h"

#include <QByteArray>
#include <QImage>

class QPagedPaintDevice;

namespace kneecoach {

/// The words on a page that no builder knows: "Page 2 of 4".
using PageWords = std::function<std::string(int page, int pages)>;

/// Paints `paper`, page by page, on a device whose unit is a tenth of a point. Answers how many pages.
int paintPaper(QPagedPaintDevice& device, const Paper& paper, const PageSetup& setup,
    const PictureBook& book, const PageWords& words);

/// The same as pictures, `height` pixels high.
std::vector<QImage> pageImages(const Paper& paper, const PageSetup& setup, const PictureBook& book,
    const PageWords& words, int height);

/// The same as the bytes of a PDF, its fonts within.
QByteArray pdfOf(
    const Paper& paper, const PageSetup& setup, const PictureBook& book, const PageWords& words);

} // namespace kneecoach
