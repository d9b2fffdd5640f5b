// SPDX-License-Identifier: MIT
#include "app/desk/cannot_start.h"

#include "app/desk/desk_pin.h"
#include "app/scenes/scene_of.h"
#include "app/scenes/sheet.h"

namespace kneecoach {
namespace {

Scene troubleScene(const Content& content, const Trouble& trouble) {
    Journey journey(content.pack);
    journey.place = trouble;
    return sceneOf(content.pack, content.coach, journey);
}

} // namespace

Scene troubleForVisitors(const Content& content) {
    Scene scene = troubleScene(content, *content.trouble);
    scene.blocks.resize(1);
    scene.footer.clear();
    scene.canGoBack = false;
    return scene;
}

Scene cannotStart(const Content& content, const std::string& pin) {
    if (content.trouble) {
        Scene scene = troubleScene(content, *content.trouble);
        scene.blocks.push_back(Text{content.trouble->fault});
        return scene;
    }
    const auto kept = readDeskPin(pin);
    Scene scene = blank("trouble", content.coach.at("errors.title"));
    scene.blocks = {Notice{content.coach.at("desk.pin-lost"), Notice::Tone::careful},
        Text{content.coach.at("errors.clinic-file", {{"place", pin}})},
        Text{content.coach.at("desk.pin-remove")},
        Text{kept ? std::string() : describe(kept.error())}};
    scene.footer = {pressed("done", content.coach.at("buttons.close"), Choice::Look::primary)};
    return scene;
}

} // namespace kneecoach
