// SPDX-License-Identifier: MIT
#include "app/journey/earlier.h"
#include "app/journey/home.h"
#include "app/scenes/sheet.h"
#include "content/dose.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

/// What the ends of the scale mean is said once, below the last of them.
Scale painNow(const Sheet& sheet, Leg leg) {
    const std::string side(name(leg));
    const bool isLast = leg == Leg::right || !sheet.journey.told.chosen.right;
    return {"pain-" + side, sheet.own("knees.sore-" + side), 0, 10, sheet.journey.told.pain[leg],
        isLast ? sheet.own("knees.scale-low") : "", isLast ? sheet.own("knees.scale-high") : ""};
}

/// What was said of one leg, or is about to be said of one.
std::optional<AfterLastTime> saidOf(const Sheet& sheet, const AtHome& home) {
    if (home.soreness) return home.soreness;
    const auto& soreness = sheet.journey.told.soreness;
    return soreness.left ? std::max(soreness.left, soreness.right) : soreness.right;
}

Choices afterLastTime(const Sheet& sheet, const AtHome& home, const std::string& question) {
    Choices choices{question, {}, Choices::Layout::row};
    for (const std::string_view id : afterLastTimeNames) {
        const std::string text(id);
        Choice choice = pressed("after/" + text, sheet.own("home.after-" + text));
        const auto said = saidOf(sheet, home);
        choices.items.push_back(chosen(std::move(choice), said && name(*said) == id));
    }
    return choices;
}

Choices whichLeg(const Sheet& sheet) {
    const auto& soreness = sheet.journey.told.soreness;
    const auto isSore = [&](Leg leg) {
        return soreness[leg] && *soreness[leg] != AfterLastTime::no;
    };
    const bool left = isSore(Leg::left), right = isSore(Leg::right);
    return {sheet.own("home.which-leg"),
        {chosen(pressed("left", sheet.own("check.left"), plain, 'l'), left && !right),
            chosen(pressed("right", sheet.own("check.right"), plain, 'r'), right && !left),
            chosen(pressed("both", sheet.own("check.both"), plain, 'b'), left && right)},
        Choices::Layout::row};
}

void addAfterLastTime(const Sheet& sheet, const AtHome& home, Scene& scene) {
    const PerLeg<bool> asked = askedAfterLastTime(sheet.journey.told);
    if (!asked.left && !asked.right) return;
    const bool both = asked.left && asked.right;
    const std::string question = sheet.own(both ? "home.after-either" : "home.after-last-time");
    scene.blocks.push_back(Text{question, Text::Look::lead});
    scene.blocks.push_back(afterLastTime(sheet, home, question));
}

/// A page of its own, so that it is never below the edge of a small screen.
Scene whichLegWasSore(const Sheet& sheet) {
    Scene scene = blank("home-which-leg", sheet.own("home.hello"));
    scene.blocks = {Text{sheet.own("home.which-leg"), Text::Look::lead}, whichLeg(sheet)};
    scene.announcement = sheet.own("home.which-leg");
    return scene;
}

Scene doneForToday(const Sheet& sheet) {
    Scene scene = blank("home-done", sheet.own("home.done-today"));
    scene.blocks = {Text{sheet.own(pathOfDose(sheet.pack)), Text::Look::lead},
        Text{sheet.own("end.nothing-kept")}};
    scene.footer = {pressed("done", sheet.own("buttons.close"), primary),
        pressed("more", sheet.own("home.more"), quiet)};
    return scene;
}

} // namespace

Scene sceneAt(const Sheet& sheet, const AtHome& home) {
    const Told& told = sheet.journey.told;
    if (isDoneForToday(sheet.pack, told)) return doneForToday(sheet);
    if (home.asksWhichLeg) return whichLegWasSore(sheet);
    Scene scene = blank("home", sheet.own("home.hello"));
    for (const Leg leg : bothLegs)
        if (told.chosen[leg]) scene.blocks.push_back(painNow(sheet, leg));
    addAfterLastTime(sheet, home, scene);
    if (isAllSaid(told)) scene.footer = {pressed("begin", sheet.own("home.begin"), primary)};
    else scene.hint = sheet.own("home.say-first");
    scene.footer.push_back(pressed("knees", sheet.own("home.other-knee"), quiet));
    scene.footer.push_back(pressed("more", sheet.own("home.more"), quiet));
    return scene;
}

} // namespace kneecoach
