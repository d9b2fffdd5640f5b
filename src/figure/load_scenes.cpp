// SPDX-License-Identifier: MIT
#include "figure/load_scenes.h"

#include "figure/read_document.h"
#include "figure/read_scene.h"
#include "figure/read_values.h"

namespace kneecoach {
namespace {

Views viewsIn(const Reading& reading) {
    Views views;
    reading.eachMember(
        [&](const std::string& name, const Reading& view) { views.emplace(name, rectIn(view)); });
    return views;
}

StepScenes scenesIn(const Reading& reading, const Props& props) {
    reading.onlyKeys({"views", "scenes"});
    Views views;
    StepScenes scenes;
    needed(reading, "views", [&](const Reading& at) { views = viewsIn(at); });
    needed(reading, "scenes", [&](const Reading& steps) {
        steps.eachMember([&](const std::string& key, const Reading& list) {
            const auto id = StepId::parse(key);
            if (!id) return list.fault("expected an id for a name");
            list.eachItem(
                [&](const Reading& one) { scenes[*id].push_back(sceneIn(one, views, props)); });
        });
    });
    return scenes;
}

} // namespace

Result<StepScenes> readScenes(std::string_view json, const std::string& file, const Props& props) {
    return readDocument(
        json, file, [&](const Reading& reading) { return scenesIn(reading, props); });
}

Result<StepScenes> loadScenes(const Props& props, const std::string& folder) {
    return loadDocument(
        folder + "scenes.json", [&](std::string_view json, const std::string& file) {
            return readScenes(json, file, props);
        });
}

} // namespace kneecoach
