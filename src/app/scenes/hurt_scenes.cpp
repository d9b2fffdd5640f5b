// SPDX-License-Identifier: MIT
#include "app/scenes/session_parts.h"

namespace kneecoach {

using enum Choice::Look;

Scene howItHurtsScene(const Sheet& sheet) {
    Scene scene = blank("how-it-hurts", sheet.own("session.how-hurt"));
    scene.blocks = {Text{sheet.own("session.hands-off-first"), Text::Look::lead},
        Choices{sheet.own("session.how-hurt"),
            {doing(sheet, Command::hurtSharp, "session.sharp", stop),
                doing(sheet, Command::hurtSore, "session.dull"),
                doing(sheet, Command::unwell, "session.unwell")},
            Choices::Layout::cards}};
    scene.footer = {doing(sheet, Command::goOn, "session.not-hurt", quiet),
        doing(sheet, Command::end, "session.end", quiet)};
    return scene;
}

Scene painGoneScene(const Sheet& sheet) {
    Scene scene = blank("pain-gone", sheet.own("session.hands-off"));
    scene.blocks = {Text{sheet.said("during.foot-asleep")},
        Choices{sheet.own("session.hands-off"),
            {doing(sheet, Command::painGone, "session.gone", plain, 'y'),
                doing(sheet, Command::painStays, "session.still-there", stop, 'n')},
            Choices::Layout::cards}};
    scene.footer = {doing(sheet, Command::unwell, "session.unwell", quiet),
        doing(sheet, Command::end, "session.end", quiet)};
    return scene;
}

Scene unwellScene(const Sheet& sheet) {
    Scene scene = blank("unwell", sheet.own("session.unwell"));
    scene.blocks = {Text{sheet.said("during.unwell-question"), Text::Look::lead},
        Choices{sheet.said("during.unwell-question"),
            {pressed("unwell-yes", sheet.said("during.unwell-yes"), stop, 'y'),
                pressed("unwell-no", sheet.said("during.unwell-no"), plain, 'n')},
            Choices::Layout::cards}};
    return scene;
}

/// It waits; what is pressed with oily hands is large.
Scene betweenLegsScene(const Sheet& sheet, const InSession& session) {
    Scene scene = blank("between", sheet.own("session.between-legs"));
    scene.blocks = {linesFor(sheet, session.routine.preparations(), Preparation::When::between),
        Choices{scene.title,
            {doing(sheet, Command::ready, "session.between-go", primary),
                doing(sheet, Command::end, "session.between-end"),
                doing(sheet, Command::unwell, "session.unwell")},
            Choices::Layout::cards}};
    return scene;
}

} // namespace kneecoach
