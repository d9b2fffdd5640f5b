// SPDX-License-Identifier: MIT
#include "app/scenes/plan_parts.h"

namespace kneecoach {

using enum Choice::Look;

Scene sceneAt(const Sheet& sheet, const HandsReady& ready) {
    Scene scene = blank("ready", sheet.own("ready.title"));
    const auto* routine = std::get_if<Routine>(&ready.plan.plan);
    if (!routine) return scene;
    scene.blocks = {Text{sheet.own("ready.hurt-promise"), Text::Look::lead},
        Text{sheet.own("ready.how-firm"), Text::Look::lead},
        Firmness{{sheet.said("firmness.name-1"), sheet.said("firmness.name-2"),
            sheet.said("firmness.name-3")}},
        Lines{{sheet.said("firmness.intro"), sheet.said("firmness.1"), sheet.said("firmness.2"),
            sheet.said("firmness.limit")}},
        Text{sheet.own("ready.list"), Text::Look::lead}, preparations(sheet, *routine),
        Text{sheet.own("ready.keys-title"), Text::Look::lead},
        Lines{{sheet.own("ready.keys"), sheet.own("ready.keys-tempo"), sheet.own("ready.touch")}}};
    scene.footer = {beginning(sheet, *routine)};
    return scene;
}

} // namespace kneecoach
