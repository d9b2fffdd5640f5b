// SPDX-License-Identifier: MIT
#include "app/scenes/outcome_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

Choices whoChecked(const Sheet& sheet, std::vector<std::string_view> ids) {
    Choices choices{sheet.own("result.checked-who"), {}, Choices::Layout::row};
    for (const std::string_view id : ids)
        choices.items.push_back(
            pressed("by/" + std::string(id), sheet.own("clearance." + std::string(id))));
    return choices;
}

/// Days since the stop, no more than a week of them.
Choices days(const Sheet& sheet, const Reporting& reporting) {
    Choices choices{sheet.own("result.checked-when"), {}, Choices::Layout::cards};
    const Date today = dayOf(sheet.journey.told.check.at);
    const bool isOfEarlier = reporting.legs.left || reporting.legs.right;
    Date earliest = isOfEarlier ? today - Days(7) : today;
    for (const RememberedStop& stop : reporting.stops)
        earliest = std::min(earliest, dayOf(stop.at));
    for (int ago = 0; ago <= 7 && today - Days(ago) >= earliest; ++ago) {
        const std::string count = std::to_string(ago);
        const std::string label = ago == 0 ? sheet.own("clearance.today")
            : ago == 1                     ? sheet.own("result.yesterday")
                                           : sheet.own("result.days-ago", {{"days", count}});
        choices.items.push_back(pressed("on/" + count, label));
    }
    return choices;
}

bool isOfPerson(const Reporting& reporting) {
    return std::ranges::any_of(
        reporting.stops, [](const RememberedStop& stop) { return !stop.leg.has_value(); });
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Reporting& reporting) {
    const bool ofPerson = isOfPerson(reporting);
    const std::string question =
        sheet.own(ofPerson ? "result.checked-question" : "result.seen-question");
    Scene scene = blank("report", sheet.own(ofPerson ? "result.checked" : "result.seen"));
    const auto ask = [&](const std::string& id, const std::string& text, Block block) {
        scene.id = "report-" + id;
        scene.blocks = {Text{text, Text::Look::lead}, std::move(block)};
        scene.announcement = text;
    };
    using enum Reporting::Stage;
    if (reporting.stage == asked)
        ask("asked", question,
            Choices{question,
                {pressed("yes", sheet.own("buttons.yes"), plain, 'y'),
                    pressed("no", sheet.own("clearance.no"), plain, 'n')},
                Choices::Layout::row});
    if (reporting.stage == Reporting::Stage::who)
        ask("who", sheet.own("result.checked-who"),
            whoChecked(sheet,
                ofPerson ? std::vector<std::string_view>{"doctor", "nurse"}
                         : std::vector<std::string_view>{"doctor", "physio", "surgeon"}));
    if (reporting.stage == when)
        ask("when", sheet.own("result.checked-when"), days(sheet, reporting));
    return scene;
}

} // namespace kneecoach
