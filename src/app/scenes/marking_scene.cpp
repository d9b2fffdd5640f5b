// SPDX-License-Identifier: MIT
#include "app/scenes/inquiry_parts.h"
#include "screening/check.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

bool isOnNoPicture(std::string_view area) { return area == "whole-leg" || area == "elsewhere"; }

std::string nameOfArea(const Sheet& sheet, const std::string& area) {
    if (area == "whole-leg") return sheet.own("check.cannot-tell");
    if (area == "elsewhere") return sheet.own("check.elsewhere");
    const std::string kind =
        sheet.pack.words.has("regions." + area + ".name") ? "regions." : "always_off.";
    return sheet.said(kind + area + ".name");
}

/// Where a tap on it takes more than itself, or nothing, that is said.
std::string detailOfArea(const Sheet& sheet, const std::string& area) {
    if (area == "whole-leg") return sheet.own("check.cannot-tell-note");
    if (area == "elsewhere") return sheet.own("check.elsewhere-note");
    if (sheet.pack.words.has("regions." + area + ".where"))
        return sheet.said("regions." + area + ".where");
    return sheet.own("check.takes",
        {{"things", sheet.regions(excludedByMark(sheet.pack, area).value_or(RegionBits{}))}});
}

std::vector<RegionId> regionsOff(const Sheet& sheet, const Marking& marking) {
    RegionBits off;
    for (const std::string& area : marking.areas)
        off |= excludedByMark(sheet.pack, area).value_or(RegionBits{});
    std::vector<RegionId> regions;
    for (std::size_t place = 0; place < sheet.pack.regions.size(); ++place)
        if (off.has(place)) regions.push_back(sheet.pack.regions[place].id);
    return regions;
}

bool isMarked(const Marking& marking, const std::string& area) {
    return std::ranges::find(marking.areas, area) != marking.areas.end();
}

Choice choiceOf(const Sheet& sheet, const Marking& marking, const std::string& area) {
    Choice choice = leading("area/" + area, nameOfArea(sheet, area), detailOfArea(sheet, area));
    choice.chosen = isMarked(marking, area);
    return choice;
}

Ticks inWords(const Sheet& sheet, const Marking& marking) {
    Ticks ticks{sheet.own("check.tap-list"), {}};
    for (const std::string& area : markableAreas(sheet.pack))
        ticks.items.push_back(choiceOf(sheet, marking, area));
    return ticks;
}

BodyMap onPicture(const Sheet& sheet, const Marking& marking) {
    BodyMap map{sheet.own("check.where-on", {{"leg", sheet.inSentence(marking.leg)}}), marking.leg,
        sheet.sides(), {}, regionsOff(sheet, marking)};
    for (const std::string& area : markableAreas(sheet.pack))
        if (!isOnNoPicture(area)) map.areas.push_back(choiceOf(sheet, marking, area));
    return map;
}

/// Ways to answer that are no place on the picture.
void addBesidePicture(const Sheet& sheet, const Marking& marking, Scene& scene) {
    for (const std::string area : {"whole-leg", "elsewhere"})
        scene.footer.push_back(chosen(
            pressed("area/" + area, nameOfArea(sheet, area), quiet), isMarked(marking, area)));
}

std::string chosenSoFar(const Sheet& sheet, const Marking& marking) {
    std::vector<std::string> names;
    for (const std::string& area : marking.areas) names.push_back(nameOfArea(sheet, area));
    return sheet.own("check.chosen", {{"areas", listed(names)}});
}

/// What a tap on a place takes beside it, or instead of it.
std::string goingWithIt(const Sheet& sheet, const Marking& marking) {
    std::string all;
    for (const std::string& area : marking.areas)
        if (!sheet.pack.words.has("regions." + area + ".where"))
            all += " " + detailOfArea(sheet, area);
    return all;
}

/// In one line, so that the picture below keeps its place as one taps on it.
std::string saying(const Sheet& sheet, const Marking& marking) {
    if (!marking.areas.empty()) return chosenSoFar(sheet, marking) + goingWithIt(sheet, marking);
    return sheet.own("clearance.text", {{"things", sheet.of(marking.question, "short")}}) + " "
        + sheet.own(marking.isInWords ? "check.tap-list" : "check.tap");
}

} // namespace

Scene markingScene(const Sheet& sheet, const Marking& marking) {
    const std::string leg(name(marking.leg));
    Scene scene =
        begun(sheet, "marks-" + sheet.pack.questions.at(marking.question).id.str() + "-" + leg,
            marking.question);
    scene.title = sheet.own("check.where-on", {{"leg", sheet.inSentence(marking.leg)}});
    scene.blocks = {Text{saying(sheet, marking)}};
    if (marking.isInWords) scene.blocks.push_back(inWords(sheet, marking));
    else scene.blocks.push_back(onPicture(sheet, marking));
    if (marking.areas.empty()) scene.hint = sheet.own("check.tap-first");
    else scene.footer = {pressed("next", sheet.own("check.next"), primary)};
    if (!marking.isInWords) addBesidePicture(sheet, marking, scene);
    scene.footer.push_back(marking.isInWords
            ? pressed("figure", sheet.own("check.tap-figure"), quiet)
            : pressed("words", sheet.own("check.tap-words"), quiet));
    return scene;
}

} // namespace kneecoach
