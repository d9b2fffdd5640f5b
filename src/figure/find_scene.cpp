// SPDX-License-Identifier: MIT
#include "figure/step_scene.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// What a scene does not ask for fits.
template <class T>
bool asks(const std::optional<T>& asked, const std::optional<T>& given) {
    return !asked || !given || *asked == *given;
}

bool fits(const StepScene& scene, const WhatIsDone& done) {
    const bool sameTool = scene.tool.value_or(bareHands) == done.tool;
    const bool sameHand = done.tool != bareHands || asks(scene.hand, done.hand);
    const bool sameGrip = done.tool != bareHands || !scene.grip || *scene.grip == done.grip;
    const bool hasRegion =
        !scene.region || std::ranges::find(done.regions, *scene.region) != done.regions.end();
    return sameTool && sameHand && sameGrip && hasRegion && asks(scene.place, done.place);
}

} // namespace

const StepScene* findScene(const StepScenes& scenes, const WhatIsDone& done) {
    const auto list = scenes.find(done.step);
    if (list == scenes.end()) return nullptr;
    const auto found = std::ranges::find_if(
        list->second, [&](const StepScene& scene) { return fits(scene, done); });
    return found == list->second.end() ? nullptr : &*found;
}

} // namespace kneecoach
