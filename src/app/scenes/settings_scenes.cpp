// SPDX-License-Identifier: MIT
#include "app/journey/settings.h"
#include "app/scenes/liking_choices.h"
#include "app/scenes/settings_pages.h"

#include <QLocale>

namespace kneecoach {
namespace {

using enum Choice::Look;
using OfSettings = InSettings::Of;

std::string titleOf(const Sheet& sheet, OfSettings of) {
    return sheet.own("settings." + std::string(name(of)));
}

std::string countryNow(const Sheet& sheet) {
    const Liking& liking = sheet.journey.liking;
    if (!liking.ownNumber.empty())
        return sheet.own("settings.own-number-is", {{"number", liking.ownNumber}});
    if (!liking.country) return sheet.own("welcome.country-other");
    return sheet.said("countries." + liking.country->str()) + ", " + sheet.number();
}

/// As its speakers call it. Qt names English by the country it is spoken in.
std::string nativeName(const std::string& language) {
    if (language == "en") return "English";
    return QLocale(QString::fromStdString(language)).nativeLanguageName().toStdString();
}

/// What it is set to now, in words.
std::string valueOf(const Sheet& sheet, OfSettings of) {
    const Liking& liking = sheet.journey.liking;
    switch (of) {
    case OfSettings::textSize: return sheet.own("welcome.size-" + std::to_string(liking.percent));
    case OfSettings::look: return sheet.own("settings.look-" + std::string(name(liking.look)));
    case OfSettings::motion:
        return sheet.own(liking.lessMotion ? "settings.motion-less" : "settings.motion-all");
    case OfSettings::afar:
        return sheet.own(liking.fromAfar ? "settings.afar-on" : "settings.afar-off");
    case OfSettings::tones: return sheet.own("settings.tones-" + std::string(name(liking.volume)));
    case OfSettings::language: return nativeName(liking.language);
    case OfSettings::country: return countryNow(sheet);
    case OfSettings::hands: return sheet.own("plan.hands-" + std::string(name(liking.hands)));
    case OfSettings::keys:
        return sheet.own(
            liking.keys == defaultKeys() ? "settings.keys-usual" : "settings.keys-own");
    default: return {};
    }
}

Scene all(const Sheet& sheet) {
    Scene scene = blank("settings", sheet.own("settings.title"));
    Choices list{sheet.own("settings.title"), {}, Choices::Layout::column};
    for (const OfSettings of : {OfSettings::textSize, OfSettings::look, OfSettings::motion,
             OfSettings::afar, OfSettings::tones, OfSettings::country, OfSettings::keys,
             OfSettings::hands, OfSettings::language})
        list.items.push_back(
            leading("set/" + std::string(name(of)), titleOf(sheet, of), valueOf(sheet, of)));
    scene.blocks = {std::move(list)};
    scene.footer = {pressed("keep", sheet.own("buttons.done"), primary)};
    return scene;
}

/// A page with one group of choices, of which one is chosen.
Scene choosing(const Sheet& sheet, OfSettings of, std::vector<Choice> items) {
    Scene scene = blank("settings-" + std::string(name(of)), titleOf(sheet, of));
    scene.blocks = {Choices{scene.title, std::move(items), Choices::Layout::cards}};
    scene.footer = {pressed("keep", sheet.own("buttons.done"), primary)};
    return scene;
}

std::vector<Choice> looks(const Sheet& sheet) {
    using enum Liking::Look;
    return lookChoices(sheet, {light, dark, contrast, system});
}

std::vector<Choice> handStates(const Sheet& sheet) {
    std::vector<Choice> items;
    for (const HandState hands : {HandState::fine, HandState::sore, HandState::numb}) {
        const std::string id(name(hands));
        items.push_back(chosen(pressed("hands/" + id, sheet.own("plan.hands-" + id)),
            sheet.journey.liking.hands == hands));
    }
    return items;
}

std::vector<Choice> motions(const Sheet& sheet) {
    const bool less = sheet.journey.liking.lessMotion;
    return {chosen(pressed("motion/all", sheet.own("settings.motion-all")), !less),
        chosen(pressed("motion/less", sheet.own("settings.motion-less")), less)};
}

std::vector<Choice> views(const Sheet& sheet) {
    const bool afar = sheet.journey.liking.fromAfar;
    return {chosen(pressed("afar/no", sheet.own("settings.afar-off")), !afar),
        chosen(pressed("afar/yes", sheet.own("settings.afar-on")), afar)};
}

std::vector<Choice> tones(const Sheet& sheet) {
    std::vector<Choice> items;
    for (const Volume volume : volumes) {
        const std::string id(name(volume));
        items.push_back(chosen(pressed("tones/" + id, sheet.own("settings.tones-" + id)),
            sheet.journey.liking.volume == volume));
    }
    return items;
}

std::vector<Choice> languages(const Sheet& sheet) {
    std::vector<Choice> items;
    for (const std::string& language : sheet.pack.languagesOffered())
        items.push_back(chosen(pressed("language/" + language, nativeName(language)),
            sheet.journey.liking.language == language));
    return items;
}

} // namespace

Scene sceneAt(const Sheet& sheet, const InSettings& settings) {
    switch (settings.of) {
    case OfSettings::textSize: return choosing(sheet, settings.of, sizeChoices(sheet));
    case OfSettings::look: return choosing(sheet, settings.of, looks(sheet));
    case OfSettings::motion: return choosing(sheet, settings.of, motions(sheet));
    case OfSettings::afar: return choosing(sheet, settings.of, views(sheet));
    case OfSettings::tones: return choosing(sheet, settings.of, tones(sheet));
    case OfSettings::hands: return choosing(sheet, settings.of, handStates(sheet));
    case OfSettings::language: return choosing(sheet, settings.of, languages(sheet));
    case OfSettings::country: return countryPage(sheet);
    case OfSettings::number: return numberPage(sheet, settings);
    case OfSettings::keys: return keysPage(sheet, settings);
    case OfSettings::all: break;
    }
    return all(sheet);
}

} // namespace kneecoach
