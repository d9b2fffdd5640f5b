// SPDX-License-Identifier: MIT
#include "ui/parts/body_map_areas.h"

#include <algorithm>

namespace kneecoach {

namespace {

constexpr double beyond = 26; ///< the last place, so that the leg is seen to go on

/// A name nobody can tap is no place: it shows on no side.
template <class AnId>
const Patch* patchIn(
    const Drawing& drawing, const Patch* (Drawing::*find)(const AnId&) const, const Choice& area) {
    const auto id = AnId::parse(placeOf(area));
    return id ? (drawing.*find)(*id) : nullptr;
}

QRectF extentOf(const Drawing& drawing) {
    QRectF extent;
    for (const auto& [id, patch] : drawing.regions) extent |= patch.shape.boundingRect();
    for (const auto& [id, patch] : drawing.off) extent |= patch.shape.boundingRect();
    return extent;
}

} // namespace

std::string_view placeOf(const Choice& area) {
    const std::string_view id = area.id;
    return id.substr(id.find_last_of('/') + 1);
}

std::vector<Area> areasOn(const Drawing& drawing, const std::vector<Choice>& areas) {
    std::vector<Area> all;
    for (const Choice& area : areas)
        if (const Patch* region = patchIn(drawing, &Drawing::region, area))
            all.push_back({area, region, false});
        else if (const Patch* off = patchIn(drawing, &Drawing::offPlace, area))
            all.push_back({area, off, true});
    std::ranges::stable_sort(
        all, {}, [](const Area& area) { return area.patch->shape.boundingRect().center().y(); });
    return all;
}

QRectF viewOfAll(const Figure& figure) {
    QRectF extent;
    for (const Side side : allSides) extent |= extentOf(figure.from(side));
    QRectF view = figure.box();
    view.setTop(std::max(view.top(), extent.top() - beyond));
    view.setBottom(std::min(view.bottom(), extent.bottom() + beyond));
    return view;
}

std::vector<RegionId> chosenRegions(const std::vector<Choice>& areas) {
    std::vector<RegionId> chosen;
    for (const Choice& area : areas)
        if (const auto id = RegionId::parse(placeOf(area)); id && area.chosen)
            chosen.push_back(*id);
    return chosen;
}

} // namespace kneecoach
