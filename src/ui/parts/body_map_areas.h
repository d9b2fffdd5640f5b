// SPDX-License-Identifier: MIT
#pragma once

#include "figure/figure.h"
#include "ui/scene.h"

#include <string_view>
#include <vector>

namespace kneecoach {

/// Something to tap, as it shows on one side.
struct Area {
    Choice choice;
    const Patch* patch;
    bool isOff; ///< a place no hand goes
};

/// The region or the always-off place a choice of a body map stands for: what follows the last "/" of its id.
std::string_view placeOf(const Choice& area);

/// Those of `areas` that show in `drawing`, from the hip down.
std::vector<Area> areasOn(const Drawing& drawing, const std::vector<Choice>& areas);

/// The part of the figure where anything can be tapped, the same for all sides.
QRectF viewOfAll(const Figure& figure);

/// The regions among `areas` that are chosen.
std::vector<RegionId> chosenRegions(const std::vector<Choice>& areas);

} // namespace kneecoach
