// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

namespace kneecoach {

using enum Choice::Look;

Scene sceneAt(const Sheet& sheet, const Trouble& trouble) {
    Scene scene = blank("trouble", sheet.own("errors.title"));
    const bool us = trouble.with == Trouble::With::us;
    scene.blocks = {
        Notice{sheet.own(us ? "errors.our-side" : "errors.pack"), Notice::Tone::careful}};
    if (us) scene.footer.push_back(pressed("again", sheet.own("errors.try-again"), primary));
    scene.footer.push_back(pressed("done", sheet.own("buttons.close"), us ? quiet : primary));
    return scene;
}

} // namespace kneecoach
