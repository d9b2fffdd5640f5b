// SPDX-License-Identifier: MIT
#pragma once

#include "handout/piece.h"

#include <QByteArray>
#include <QImage>
#include <QPageSize>

#include <limits>

namespace kneecoach {

/// The words on a page that no builder knows: "Page 2 of 4".
using PageWords = std::function<std::string(int page, int pages)>;

/// On what, and which pages; they keep their numbers.
struct Printout {
    QPageSize
        sheet{}; ///< nothing: that of the set-up; on another one the pages are as large as they can be
    int first = 1;
    int last = std::numeric_limits<int>::max();
};

/// How many pages `paper` has.
int pageCount(const Paper& paper, const PageSetup& setup, const PictureBook& book);

/// Its pages as pictures, `height` pixels high.
std::vector<QImage> pageImages(const Paper& paper, const PageSetup& setup, const PictureBook& book,
    const PageWords& words, int height);

/// One of those pictures.
struct OnePage {
    QImage image;
    int page = 0;  ///< from 0 on
    int pages = 1; ///< of the paper
};

/// Only the picture of `page`, from 0 on; of the last one where there are fewer.
OnePage pageImage(const Paper& paper, const PageSetup& setup, const PictureBook& book,
    const PageWords& words, int height, int page);

/// The same as the bytes of a PDF, its fonts within.
QByteArray pdfOf(const Paper& paper, const PageSetup& setup, const PictureBook& book,
    const PageWords& words, const Printout& printout = {});

} // namespace kneecoach
