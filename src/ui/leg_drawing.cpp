// SPDX-License-Identifier: MIT
#include "ui/leg_drawing.h"

#include <optional>

namespace kneecoach {

namespace {

/// What was read, or nothing: a picture that cannot be shown stops no session.
template <class T>
std::optional<T> found(Result<T> read) {
    if (!read) return std::nullopt;
    return std::move(*read);
}

} // namespace

const Figure* sharedFigure() {
    static const std::optional<Figure> figure = found(loadFigure());
    return figure ? &*figure : nullptr;
}

const PictureBook* sharedBook() {
    static const std::optional<PictureBook> book = found(loadPictureBook());
    return book ? &*book : nullptr;
}

Palette paletteOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::dark: return Palette::dark();
    case Scheme::contrast: return Palette::highContrast();
    case Scheme::light: break;
    }
    return Palette::light();
}

} // namespace kneecoach
