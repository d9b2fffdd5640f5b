// SPDX-License-Identifier: MIT
#include "app/scenes/settings_pages.h"

#include "app/journey/settings.h"

#include <QKeySequence>

#include <algorithm>

namespace kneecoach {

using enum Choice::Look;

Scene countryPage(const Sheet& sheet) {
    Scene scene = blank("settings-country", sheet.own("welcome.country"));
    const Liking& liking = sheet.journey.liking;
    Choices countries{sheet.own("welcome.country"), {}, Choices::Layout::cards};
    for (const EmergencyNumber& known : sheet.pack.emergencyNumbers) {
        const std::string id = known.country.str();
        countries.items.push_back(
            leading("country/" + id, sheet.said("countries." + id), known.number));
        countries.items.back().chosen = liking.ownNumber.empty() && liking.country == known.country;
    }
    std::ranges::sort(countries.items, {}, &Choice::label);
    countries.items.push_back(pressed("country/other", sheet.own("welcome.country-other")));
    scene.blocks = {Text{sheet.own("welcome.country-why")}};
    if (!liking.ownNumber.empty())
        scene.blocks.push_back(
            Notice{sheet.own("settings.own-number-is", {{"number", liking.ownNumber}}),
                Notice::Tone::calm});
    scene.blocks.push_back(std::move(countries));
    scene.footer = {pressed("set/number", sheet.own("settings.own-number"), quiet)};
    return scene;
}

Scene numberPage(const Sheet& sheet, const InSettings& settings) {
    Scene scene = blank("settings-number", sheet.own("settings.own-number"));
    Choices digits{sheet.own("settings.own-number"), {}, Choices::Layout::cards};
    for (const char digit : std::string("1234567890"))
        digits.items.push_back(
            pressed(std::string("digit/") + digit, std::string(1, digit), plain, digit));
    digits.items.push_back(pressed("take-back", sheet.own("settings.take-back"), plain, '\b'));
    if (settings.digits.empty()) scene.blocks = {Text{sheet.own("settings.own-number-why")}};
    else scene.blocks = {Text{settings.digits, Text::Look::number}};
    scene.blocks.push_back(std::move(digits));
    if (settings.digits.size() >= shortestNumber)
        scene.footer.push_back(pressed("keep", sheet.own("settings.own-number-keep"), primary));
    scene.footer.push_back(pressed("no-own", sheet.own("settings.own-number-none"), quiet));
    scene.announcement = settings.digits.empty() ? scene.title : settings.digits;
    return scene;
}

std::string keyName(int key) {
    return QKeySequence(key).toString(QKeySequence::NativeText).toStdString();
}

namespace {

std::string meaning(const Sheet& sheet, Command command) {
    return sheet.own("settings.key-" + std::string(name(command)));
}

Choice lineOf(const Sheet& sheet, Command command) {
    const auto key = keyOf(sheet.journey.liking.keys, command);
    return leading("command/" + std::string(name(command)), meaning(sheet, command),
        key ? keyName(*key) : sheet.own("settings.key-none"));
}

/// Waits for a key.
Scene pressAKey(const Sheet& sheet, const InSettings& settings) {
    Scene scene = blank("settings-key", meaning(sheet, *settings.command));
    scene.blocks = {Text{sheet.own("settings.keys-change"), Text::Look::lead}};
    if (settings.isKeyTaken)
        scene.blocks.push_back(Notice{sheet.own("settings.keys-taken"), Notice::Tone::careful});
    scene.takesKey = true;
    scene.footer = {pressed("cancel", sheet.own("buttons.cancel"), quiet)};
    return scene;
}

} // namespace

Scene keysPage(const Sheet& sheet, const InSettings& settings) {
    if (settings.command) return pressAKey(sheet, settings);
    Scene scene = blank("settings-keys", sheet.own("settings.keys"));
    Choices list{scene.title, {}, Choices::Layout::column};
    for (const Command command : commandsWithKeys()) list.items.push_back(lineOf(sheet, command));
    scene.blocks = {Text{sheet.own("settings.keys-why")}, std::move(list)};
    scene.footer = {pressed("keep", sheet.own("buttons.done"), primary),
        pressed("default-keys", sheet.own("settings.keys-default"), quiet)};
    return scene;
}

} // namespace kneecoach
