// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

namespace kneecoach {

using enum Choice::Look;

namespace {

std::string_view pathOf(Trouble::With with) {
    switch (with) {
    case Trouble::With::us: return "errors.our-side";
    case Trouble::With::clinic: return "errors.clinic";
    case Trouble::With::pack: break;
    }
    return "errors.pack";
}

/// What a clinic switched off is not known, so nothing starts without them.
void addClinic(const Sheet& sheet, const Trouble& trouble, Scene& scene) {
    scene.blocks.push_back(
        Text{trouble.whom.empty() ? sheet.own("errors.clinic-ask")
                                  : sheet.own("errors.clinic-whom", {{"whom", trouble.whom}})});
    scene.blocks.push_back(Text{sheet.own("errors.clinic-file", {{"place", trouble.file}})});
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Trouble& trouble) {
    Scene scene = blank("trouble", sheet.own("errors.title"));
    const bool us = trouble.with == Trouble::With::us;
    scene.blocks = {Notice{sheet.own(pathOf(trouble.with)), Notice::Tone::careful}};
    if (trouble.with == Trouble::With::clinic) addClinic(sheet, trouble, scene);
    if (us) scene.footer.push_back(pressed("again", sheet.own("errors.try-again"), primary));
    scene.footer.push_back(pressed("done", sheet.own("buttons.close"), us ? quiet : primary));
    return scene;
}

} // namespace kneecoach
