// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

using enum Choice::Look;

struct Age {
    int days;
    const char* words;
};

/// How long ago it may have been: each stands for its longest, so a yes never lasts longer than it was given for.
constexpr std::array ages{Age{0, "clearance.today"}, Age{6, "clearance.this-week"},
    Age{30, "clearance.this-month"}, Age{90, "clearance.three-months"},
    Age{365, "clearance.this-year"}};

Days shortest(const Sheet& sheet, const TheySaidYes& yes) {
    Days days{365};
    for (const TheySaidYes::Open& open : yes.open)
        days = std::min(days, sheet.pack.questions.at(open.root).clearanceLasts);
    return days;
}

std::string things(const Sheet& sheet, const TheySaidYes& yes) {
    std::vector<std::string> names;
    for (const std::size_t question : yes.things) names.push_back(sheet.of(question, "short"));
    return listed(names);
}

Choices yesOrNo(const Sheet& sheet) {
    return {sheet.own("clearance.question"),
        {pressed("yes", sheet.own("clearance.yes"), plain, 'y'),
            pressed("no", sheet.own("clearance.no"), plain, 'n')},
        Choices::Layout::row};
}

Choices who(const Sheet& sheet) {
    Choices choices{sheet.own("clearance.who"), {}, Choices::Layout::cards};
    for (const std::string id : {"doctor", "nurse", "physio", "surgeon"})
        choices.items.push_back(pressed("by/" + id, sheet.own("clearance." + id)));
    return choices;
}

Choices when(const Sheet& sheet, const TheySaidYes& yes) {
    Choices choices{sheet.own("clearance.when"), {}, Choices::Layout::cards};
    for (const Age& age : ages)
        if (Days(age.days) <= shortest(sheet, yes))
            choices.items.push_back(
                pressed("on/" + std::to_string(age.days), sheet.own(age.words)));
    choices.items.push_back(pressed("on/longer", sheet.own("clearance.longer-ago")));
    return choices;
}

} // namespace

Scene sceneAt(const Sheet& sheet, const TheySaidYes& yes) {
    Scene scene = blank("they-said-yes", sheet.own("clearance.title"));
    const std::string told = sheet.own("clearance.text", {{"things", things(sheet, yes)}});
    if (yes.stage == TheySaidYes::Stage::asked) {
        scene.blocks = {Text{told}, Text{sheet.own("clearance.question"), Text::Look::lead},
            Text{sheet.own("clearance.all-of-these")}, yesOrNo(sheet)};
        scene.announcement = told + " " + sheet.own("clearance.question");
        return scene;
    }
    const bool asksWho = yes.stage == TheySaidYes::Stage::who;
    const std::string question = sheet.own(asksWho ? "clearance.who" : "clearance.when");
    scene.id += asksWho ? "-who" : "-when";
    scene.blocks = {Text{told, Text::Look::small}, Text{question, Text::Look::lead},
        asksWho ? who(sheet) : when(sheet, yes)};
    scene.announcement = question;
    return scene;
}

} // namespace kneecoach
