// SPDX-License-Identifier: MIT
#include "app/reminders.h"
#include "app/scenes/sheet.h"

#include <array>

namespace kneecoach {
namespace {

using enum Choice::Look;

struct Time {
    Hours hour;
    const char* words;
};

constexpr std::array times{Time{Hours{9}, "remind.morning"}, Time{Hours{15}, "remind.afternoon"},
    Time{Hours{19}, "remind.evening"}};

void addHowItWent(const Sheet& sheet, const Reminding& reminding, Scene& scene) {
    const bool saved = reminding.done == OnPaper::Done::saved;
    if (!saved && reminding.done != OnPaper::Done::failed) return;
    const std::string words = saved ? sheet.own("remind.saved", {{"place", reminding.where}})
                                    : sheet.own("paper.not-saved", {{"why", reminding.where}});
    scene.blocks.push_back(Notice{words, saved ? Notice::Tone::calm : Notice::Tone::careful});
    scene.announcement = words;
}

Choices days(const Sheet& sheet, const Reminding& reminding) {
    Choices choices{sheet.own("remind.days"), {}, Choices::Layout::column};
    for (int i = 0; i < int(reminderDays.size()); ++i)
        choices.items.push_back(chosen(
            pressed("days/" + std::to_string(i), sheet.own(reminderDays[std::size_t(i)].words)),
            i == reminding.days));
    return choices;
}

Choices hours(const Sheet& sheet, const Reminding& reminding) {
    Choices choices{sheet.own("remind.time"), {}, Choices::Layout::row};
    for (const Time& time : times)
        choices.items.push_back(
            chosen(pressed("hour/" + std::to_string(time.hour.count()), sheet.own(time.words)),
                time.hour == reminding.hour));
    return choices;
}

Choices howLong(const Sheet& sheet, const Reminding& reminding) {
    return {sheet.own("remind.how-long"),
        {chosen(pressed("four-weeks", sheet.own("remind.four-weeks")), !reminding.endless),
            chosen(pressed("forever", sheet.own("remind.forever")), reminding.endless)},
        Choices::Layout::row};
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Reminding& reminding) {
    Scene scene = blank("remind", sheet.own("remind.title"));
    addHowItWent(sheet, reminding, scene);
    scene.blocks.push_back(Text{sheet.own("remind.text")});
    for (Choices choices :
        {days(sheet, reminding), hours(sheet, reminding), howLong(sheet, reminding)}) {
        scene.blocks.push_back(Text{choices.name, Text::Look::lead});
        scene.blocks.push_back(std::move(choices));
    }
    scene.footer = {pressed("remind", sheet.own("remind.save"), primary)};
    return scene;
}

} // namespace kneecoach
