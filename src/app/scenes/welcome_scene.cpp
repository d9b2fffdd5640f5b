// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

namespace kneecoach {
namespace {

using enum Choice::Look;

Choices sizeRow(const Sheet& sheet) {
    Choices sizes{sheet.own("welcome.text-size"), {}, Choices::Layout::row};
    for (const int percent : letterSizes) {
        const std::string size = std::to_string(percent);
        sizes.items.push_back(pressed("text/" + size, sheet.own("welcome.size-" + size)));
        sizes.items.back().chosen = sheet.journey.liking.percent == percent;
    }
    return sizes;
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
