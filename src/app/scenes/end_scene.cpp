// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"
#include "content/dose.h"

namespace kneecoach {
namespace {

using enum Choice::Look;

std::string titleOf(const Sheet& sheet, const AtEnd& end) {
    if (end.hurt) return sheet.own("end.title-hurt");
    return sheet.own(end.how == Ended::How::finished ? "end.title" : "end.title-early");
}

/// How a session ended before its end, where more than "you stopped" is to be said.
void addHow(const Sheet& sheet, const AtEnd& end, Scene& scene) {
    if (end.hurt) scene.blocks.push_back(Notice{sheet.own("end.hurt"), Notice::Tone::careful});
    if (end.how == Ended::How::tooLong)
        scene.blocks.push_back(Notice{sheet.own("end.pause-over"), Notice::Tone::calm});
}

std::optional<int> painAfterLast(const Sheet& sheet, Leg leg) {
    const auto& sessions = sheet.journey.told.history.sessions;
    return sessions.empty() ? std::nullopt : sessions.back().legs[leg].after;
}

Scale painAfter(const Sheet& sheet, Leg leg) {
    const std::string side(name(leg));
    return {"pain-" + side, sheet.own("end.pain-" + side), 0, 10, painAfterLast(sheet, leg),
        sheet.own("knees.scale-low"), sheet.own("knees.scale-high")};
}

} // namespace

Scene sceneAt(const Sheet& sheet, const AtEnd& end) {
    Scene scene = blank("end", titleOf(sheet, end));
    scene.blocks = {Text{sheet.own("end.wipe"), Text::Look::lead},
        Text{sheet.own("end.stand"), Text::Look::lead}};
    addHow(sheet, end, scene);
    for (const Leg leg : bothLegs)
        if (end.played[leg]) scene.blocks.push_back(painAfter(sheet, leg));
    Lines lines = linesFor(sheet, end.preparations, Preparation::When::after);
    lines.words.push_back(sheet.said("after.when-to-call"));
    lines.words.push_back(sheet.own(pathOfDose(sheet.pack)));
    scene.blocks.push_back(Text{sheet.own("end.what-to-expect"), Text::Look::lead});
    scene.blocks.push_back(std::move(lines));
    if (!sheet.journey.outlivesTheProgram)
        scene.blocks.push_back(Text{sheet.own("end.nothing-kept"), Text::Look::small});
    scene.footer = {pressed("done", sheet.own("end.done"), primary)};
    scene.footer.push_back(pressed("remind", sheet.own("remind.title"), quiet));
    if (end.plan) scene.footer.push_back(pressed("paper", sheet.own("paper.print"), quiet));
    return scene;
}

Scene sceneAt(const Sheet& sheet, const Gone&) { return blank("gone", sheet.own("app.name")); }

} // namespace kneecoach
