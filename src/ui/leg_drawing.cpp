// SPDX-License-Identifier: MIT
#include "ui/leg_drawing.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace kneecoach {

namespace {

/// What was read, or nothing: a picture that cannot be shown stops no session.
template <class T>
std::optional<T> found(Result<T> read) {
    if (!read) return std::nullopt;
    return std::move(*read);
}

auto countOn(const Drawing& drawing, const std::vector<RegionId>& regions) {
    return std::ranges::count_if(
        regions, [&](const RegionId& id) { return drawing.region(id) != nullptr; });
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

std::vector<Side> sidesShowing(const Figure& figure, const std::vector<RegionId>& regions) {
    std::vector<Side> sides;
    for (const Side side : allSides)
        if (countOn(figure.from(side), regions) > 0) sides.push_back(side);
    std::ranges::stable_sort(
        sides, std::greater{}, [&](Side side) { return countOn(figure.from(side), regions); });
    return sides;
}

} // namespace kneecoach
