// SPDX-License-Identifier: MIT
#include "app/scenes/change_pages.h"

#include "app/journey/change_plan.h"
#include "app/journey/earlier.h"
#include "app/journey/settings.h"
#include "app/scenes/plan_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;
using OfPlan = ChangingPlan::Of;

Scene page(const Sheet& sheet, OfPlan of) {
    Scene scene = blank("change-" + std::string(name(of)), changeTitle(sheet, of));
    scene.footer = {pressed("keep", sheet.own("buttons.done"), primary)};
    return scene;
}

bool has(const std::vector<ToolId>& tools, const ToolId& tool) {
    return std::ranges::find(tools, tool) != tools.end();
}

std::string toolsNow(const Sheet& sheet) {
    std::vector<std::string> names;
    for (const ToolId& tool : sheet.journey.told.wish.tools)
        if (tool != bareHands) names.push_back(sheet.own("plan." + tool.str()));
    return names.empty() ? sheet.own("plan.hands") : listed(names);
}

std::string tenderNow(const Sheet& sheet) {
    const auto& tender = sheet.journey.told.wish.tender;
    const std::size_t count = tender.left.size() + tender.right.size();
    return count == 0 ? sheet.own("plan.tender-none")
                      : sheet.own("plan.tender-some", {{"count", std::to_string(count)}});
}

std::string legsNow(const Sheet& sheet) {
    const PerLeg<bool>& asked = sheet.journey.told.check.asked;
    if (asked.left && asked.right) return sheet.own("knees.both");
    return sheet.own(asked.left ? "knees.left" : "knees.right");
}

std::string minutesNow(const Sheet& sheet) {
    const Minutes minutes = easedWish(sheet.pack, sheet.journey.told).minutes;
    return sheet.own("plan.minutes-now", {{"minutes", std::to_string(minutes.count())}});
}

std::string firmnessNow(const Sheet& sheet) {
    const bool numb = sheet.journey.liking.hands == HandState::numb;
    const int level = numb ? 1 : easedWish(sheet.pack, sheet.journey.told).firmness;
    return sheet.said("firmness.name-" + std::to_string(level));
}

std::string stepsNow(const Sheet& sheet) {
    const Wish& wish = sheet.journey.told.wish;
    const std::size_t changed = wish.leaveOut.size() + wish.include.size();
    return sheet.own(changed == 0 ? "plan.steps-usual" : "plan.steps-changed");
}

} // namespace

std::string changeTitle(const Sheet& sheet, OfPlan of) {
    return sheet.own("plan.title-" + std::string(name(of)));
}

std::string changeValue(const Sheet& sheet, OfPlan of) {
    const Wish& wish = sheet.journey.told.wish;
    switch (of) {
    case OfPlan::legs: return legsNow(sheet);
    case OfPlan::first: return sheet.own(wish.first == Leg::left ? "knees.left" : "knees.right");
    case OfPlan::minutes: return minutesNow(sheet);
    case OfPlan::firmness: return firmnessNow(sheet);
    case OfPlan::tools: return toolsNow(sheet);
    case OfPlan::position: return sheet.said("positions." + wish.position.str() + ".name");
    case OfPlan::stool: return sheet.own(wish.stool ? "buttons.yes" : "buttons.no");
    case OfPlan::hands:
        return sheet.own("plan.hands-" + std::string(name(sheet.journey.liking.hands)));
    case OfPlan::tender: return tenderNow(sheet);
    case OfPlan::steps: return stepsNow(sheet);
    default: return {};
    }
}

Scene toolsPage(const Sheet& sheet) {
    Scene scene = page(sheet, OfPlan::tools);
    Ticks ticks{scene.title, {}};
    for (const Tool& tool : sheet.pack.tools)
        if (tool.id != bareHands)
            ticks.items.push_back(
                chosen(pressed("tool/" + tool.id.str(), sheet.own("plan." + tool.id.str())),
                    has(sheet.journey.told.wish.tools, tool.id)));
    scene.blocks = {Text{sheet.own("plan.tools-note")}, std::move(ticks)};
    return scene;
}

Scene tenderPage(const Sheet& sheet, const ChangingPlan& changing) {
    Scene scene = page(sheet, OfPlan::tender);
    scene.id += "-" + std::string(name(changing.leg));
    BodyMap map{scene.title, changing.leg, sheet.sides(), {}, {}};
    const auto& tender = sheet.journey.told.wish.tender[changing.leg];
    for (const Region& region : sheet.pack.regions) {
        const std::string id = region.id.str();
        Choice area = leading("area/" + id, sheet.said("regions." + id + ".name"),
            sheet.said("regions." + id + ".where"));
        const bool isTender = std::ranges::find(tender, region.id) != tender.end();
        map.areas.push_back(chosen(std::move(area), isTender));
    }
    scene.blocks = {
        Text{sheet.title(changing.leg) + ". " + sheet.own("plan.tender-tap"), Text::Look::lead},
        std::move(map)};
    const Leg next = other(changing.leg);
    if (sheet.journey.told.check.asked[next])
        scene.footer.push_back(pressed("leg/" + std::string(name(next)), sheet.title(next), quiet));
    return scene;
}

Scene stepsPage(const Sheet& sheet) {
    Scene scene = page(sheet, OfPlan::steps);
    Ticks ticks{scene.title, {}};
    for (const Step* step : turnableSteps(sheet.pack)) {
        Choice choice = pressed("step/" + step->id.str(), stepName(sheet, step->id));
        if (step->onlyWhenAsked) choice.detail = sheet.own("plan.only-asked");
        ticks.items.push_back(
            chosen(std::move(choice), isOn(sheet.pack, sheet.journey.told.wish, *step)));
    }
    scene.blocks = {Text{sheet.own("plan.steps-note")}, std::move(ticks)};
    return scene;
}

} // namespace kneecoach
