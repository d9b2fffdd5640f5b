// SPDX-License-Identifier: MIT
#pragma once

#include "figure/picture_book.h"

namespace kneecoach {

/// What ships to draw with, read once.
inline const PictureBook& shippedBook() {
    static const PictureBook book = loadPictureBook().value();
    return book;
}

} // namespace kneecoach
