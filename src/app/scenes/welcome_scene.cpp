// SPDX-License-Identifier: MIT
#include "app/scenes/liking_choices.h"

namespace kneecoach {
namespace {

using enum Choice::Look;

Choices sizeRow(const Sheet& sheet) {
    return {sheet.own("welcome.text-size"), sizeChoices(sheet), Choices::Layout::row};
}

std::string numberShown(const Sheet& sheet) {
    return sheet.knowsNumber() ? sheet.own("welcome.number", {{"number", sheet.number()}})
                               : sheet.own("welcome.number-unknown");
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Welcome&) {
    Scene scene = blank("welcome", sheet.own("welcome.title"));
    scene.blocks = {Text{sheet.own("welcome.what"), Text::Look::lead},
        with({{sheet.own("welcome.time"), sheet.own("welcome.questions"),
                 sheet.own("welcome.not-care"), sheet.own("welcome.stays"), numberShown(sheet)}},
            3, sheet.reviews()),
        Text{sheet.own("welcome.text-size")}, sizeRow(sheet)};
    scene.footer = {pressed("start", sheet.own("welcome.start"), primary),
        pressed("country", sheet.own("welcome.number-change"), quiet),
        pressed("more", sheet.own("home.more"), quiet)};
    return scene;
}

} // namespace kneecoach
