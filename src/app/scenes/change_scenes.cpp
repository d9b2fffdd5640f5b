// SPDX-License-Identifier: MIT
#include "app/journey/change_plan.h"
#include "app/journey/earlier.h"
#include "app/scenes/change_pages.h"
#include "app/scenes/plan_parts.h"
#include "routine/offered.h"

namespace kneecoach {
namespace {

using enum Choice::Look;
using OfPlan = ChangingPlan::Of;

std::string pageId(OfPlan of) { return "change-" + std::string(name(of)); }

/// A page with one group of choices, of which one is chosen.
Scene choosing(const Sheet& sheet, OfPlan of, std::vector<Choice> items) {
    Scene scene = blank(pageId(of), changeTitle(sheet, of));
    scene.blocks = {Choices{scene.title, std::move(items), Choices::Layout::cards}};
    scene.footer = {pressed("keep", sheet.own("plan.back-to-list"), quiet)};
    return scene;
}

Scene list(const Sheet& sheet, const ChangingPlan& changing) {
    Scene scene = blank("change", sheet.own("plan.change"));
    if (const auto* none = std::get_if<NoRoutine>(&changing.plan.plan))
        addClosed(sheet, *none, scene);
    Choices list{scene.title, {}, Choices::Layout::column};
    for (const OfPlan of : subjects(sheet.journey.told))
        list.items.push_back(leading(
            "change/" + std::string(name(of)), changeTitle(sheet, of), changeValue(sheet, of)));
    scene.blocks.push_back(std::move(list));
    scene.footer = {pressed("keep", sheet.own("plan.keep"), primary)};
    return scene;
}

std::vector<Choice> legs(const Sheet& sheet) {
    const PerLeg<bool>& asked = sheet.journey.told.check.asked;
    return {chosen(pressed("legs/left", sheet.own("knees.left"), plain, 'l'),
                asked.left && !asked.right),
        chosen(pressed("legs/right", sheet.own("knees.right"), plain, 'r'),
            asked.right && !asked.left),
        chosen(
            pressed("legs/both", sheet.own("knees.both"), plain, 'b'), asked.left && asked.right)};
}

std::vector<Choice> first(const Sheet& sheet) {
    const Leg now = sheet.journey.told.wish.first;
    return {chosen(pressed("first/left", sheet.own("knees.left"), plain, 'l'), now == Leg::left),
        chosen(pressed("first/right", sheet.own("knees.right"), plain, 'r'), now == Leg::right)};
}

/// In the first two sessions, no more than theirs.
std::vector<Choice> minutes(const Sheet& sheet) {
    const NamedRoutine* easy = firstRoutine(sheet.pack);
    const bool first = easingToday(sheet.pack, sheet.journey.told).firstSession && easy;
    const Minutes most = first ? easy->minutes : sheet.pack.session.limits.leg;
    const Minutes now = easedWish(sheet.pack, sheet.journey.told).minutes;
    std::vector<Choice> items;
    for (const Minutes one : minutesToChoose(sheet.pack)) {
        if (one > most) break;
        const std::string count = std::to_string(one.count());
        items.push_back(chosen(pressed("minutes/" + count, count), one == now));
    }
    return items;
}

std::vector<Choice> firmness(const Sheet& sheet) {
    const int most = easingToday(sheet.pack, sheet.journey.told).maxPressure;
    const int now = std::min(sheet.journey.told.wish.firmness, most);
    std::vector<Choice> items;
    for (int level = 1; level <= most; ++level) {
        const std::string id = std::to_string(level);
        Choice choice = leading(
            "firmness/" + id, sheet.said("firmness.name-" + id), sheet.said("firmness." + id));
        items.push_back(chosen(std::move(choice), level == now));
    }
    return items;
}

std::vector<Choice> positions(const Sheet& sheet) {
    std::vector<Choice> items;
    for (const Position& position : sheet.pack.positions) {
        if (!position.canBeWished || position.needsVoice) continue;
        const std::string id = position.id.str();
        items.push_back(
            chosen(leading("position/" + id, sheet.said("positions." + id + ".name"), ""),
                sheet.journey.told.wish.position == position.id));
    }
    return items;
}

std::vector<Choice> yesNo(const Sheet& sheet, const std::string& head, bool yes) {
    return {chosen(pressed(head + "yes", sheet.own("buttons.yes"), plain, 'y'), yes),
        chosen(pressed(head + "no", sheet.own("buttons.no"), plain, 'n'), !yes)};
}

std::vector<Choice> hands(const Sheet& sheet) {
    const HandState now = sheet.journey.liking.hands;
    return {chosen(pressed("hands/fine", sheet.own("plan.hands-fine")), now == HandState::fine),
        chosen(pressed("hands/sore", sheet.own("plan.hands-sore")), now == HandState::sore),
        chosen(
            leading("hands/numb", sheet.own("plan.hands-numb"), sheet.own("plan.hands-numb-note")),
            now == HandState::numb)};
}

/// Getting down is safe only for those who get up again.
Scene floor(const Sheet& sheet) {
    Scene scene = blank(pageId(OfPlan::floor), changeTitle(sheet, OfPlan::floor));
    scene.blocks = {Text{sheet.own("plan.floor-question"), Text::Look::lead},
        Choices{sheet.own("plan.floor-question"),
            {pressed("floor/yes", sheet.own("buttons.yes"), plain, 'y'),
                pressed("floor/no", sheet.own("buttons.no"), plain, 'n')},
            Choices::Layout::row}};
    return scene;
}

} // namespace

Scene sceneAt(const Sheet& sheet, const ChangingPlan& changing) {
    switch (changing.of) {
    case OfPlan::legs: return choosing(sheet, changing.of, legs(sheet));
    case OfPlan::first: return choosing(sheet, changing.of, first(sheet));
    case OfPlan::minutes: return choosing(sheet, changing.of, minutes(sheet));
    case OfPlan::firmness: return choosing(sheet, changing.of, firmness(sheet));
    case OfPlan::position: return choosing(sheet, changing.of, positions(sheet));
    case OfPlan::stool:
        return choosing(sheet, changing.of, yesNo(sheet, "stool/", sheet.journey.told.wish.stool));
    case OfPlan::hands: return choosing(sheet, changing.of, hands(sheet));
    case OfPlan::floor: return floor(sheet);
    case OfPlan::tools: return toolsPage(sheet);
    case OfPlan::tender: return tenderPage(sheet, changing);
    case OfPlan::steps: return stepsPage(sheet);
    case OfPlan::all: break;
    }
    return list(sheet, changing);
}

} // namespace kneecoach
