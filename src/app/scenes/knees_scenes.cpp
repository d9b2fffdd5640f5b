// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

namespace kneecoach {
namespace {

using enum Choice::Look;

Choices leftOrRight(const Sheet& sheet, const std::string& question) {
    return {question,
        {pressed("left", sheet.own("knees.left"), plain, 'l'),
            pressed("right", sheet.own("knees.right"), plain, 'r')},
        Choices::Layout::row};
}

bool isForPosition(const Sheet& sheet, const Preparation& preparation) {
    const auto place = placeOf(sheet.pack.positions, sheet.journey.told.wish.position);
    return preparation.positions.empty() || (place && preparation.positions.has(*place));
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Sitting&) {
    Scene scene = blank("sit", sheet.own("sit.title"));
    Lines lines;
    for (const Preparation& preparation : sheet.pack.preparations)
        if (preparation.when == Preparation::When::look && isForPosition(sheet, preparation))
            lines.words.push_back(sheet.said("preparations." + preparation.id.str()));
    scene.blocks = {Text{sheet.own("sit.why"), Text::Look::lead}, std::move(lines)};
    scene.footer = {pressed("sitting", sheet.own("sit.done"), primary)};
    return scene;
}

Scene sceneAt(const Sheet& sheet, const ChoosingKnees& knees) {
    const std::string question = sheet.own(knees.hasOneLeg ? "knees.one-leg-which" : "knees.which");
    Scene scene = blank(knees.hasOneLeg ? "one-leg" : "knees", sheet.own("knees.title"));
    Choices which = leftOrRight(sheet, question);
    if (!knees.hasOneLeg)
        which.items.push_back(pressed("both", sheet.own("knees.both"), plain, 'b'));
    scene.blocks = {Text{question, Text::Look::lead}, std::move(which)};
    if (!knees.hasOneLeg) scene.footer = {pressed("one-leg", sheet.own("knees.one-leg"), quiet)};
    scene.announcement = question;
    return scene;
}

Scene sceneAt(const Sheet& sheet, const NoPainHere& here) {
    Scene scene = blank("no-pain", sheet.own("knees.title"));
    scene.blocks = {
        Text{
            sheet.own("knees.no-pain-in",
                {{"knee", sheet.own("legs.knee-in-sentence-" + std::string(name(here.painless)))}}),
            Text::Look::lead},
        Choices{sheet.own("knees.which-to-do"),
            {pressed("only", sheet.own("knees.only-sore-one")),
                pressed("both", sheet.own("knees.both"), plain, 'b')},
            Choices::Layout::row}};
    return scene;
}

} // namespace kneecoach
