// SPDX-License-Identifier: MIT
#include "app/scenes/scene_of.h"

#include "app/scenes/sheet.h"

namespace kneecoach {

Scene sceneOf(const Pack& pack, const Words& coach, const Journey& journey) {
    const Sheet sheet{pack, coach, journey};
    Scene scene =
        std::visit([&](const auto& place) { return sceneAt(sheet, place); }, journey.place);
    scene.canGoBack = canGoBack(journey);
    if (journey.remark.empty()) return scene;
    scene.blocks.insert(
        scene.blocks.begin(), Notice{sheet.own(journey.remark), Notice::Tone::careful});
    scene.announcement = sheet.own(journey.remark) + " "
        + (scene.announcement.empty() ? scene.title : scene.announcement);
    return scene;
}

} // namespace kneecoach
