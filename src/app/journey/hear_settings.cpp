// SPDX-License-Identifier: MIT
#include "app/journey/settings.h"
#include "app/journey/walk.h"
#include "routine/holds.h"

#include <algorithm>

namespace kneecoach {

/// What takes one answer leads back to where one came from; looks are shown at once and stay to be looked at.
void Walk::hear(const InSettings& settings, std::string_view wish) {
    if (const auto of = behind(wish, "set/")) return go(InSettings{settingNamed(*of)});
    if (settings.of == InSettings::Of::number) return typeNumber(settings, wish);
    if (settings.of == InSettings::Of::keys) return chooseKey(settings, wish);
    if (wish == "keep" || chooseCountry(wish)) return back();
    if (const auto size = numberBehind(wish, "text/")) setLetterSize(*size);
    if (const auto hands = behind(wish, "hands/")) setHands(*hands);
    setVolume(wish);
    if (const auto look = behind(wish, "look/"))
        j_.liking.look = lookNamed(*look).value_or(j_.liking.look);
    if (const auto motion = behind(wish, "motion/")) j_.liking.lessMotion = *motion == "less";
    if (const auto language = behind(wish, "language/");
        language && holds(pack_.languagesOffered(), *language))
        j_.liking.language = *language;
    if (const auto afar = behind(wish, "afar/")) j_.liking.fromAfar = *afar == "yes";
}

bool Walk::chooseCountry(std::string_view wish) {
    const auto name = behind(wish, "country/");
    if (!name) return false;
    const auto id = CountryId::parse(*name);
    const auto known = std::ranges::find(pack_.emergencyNumbers, id, &EmergencyNumber::country);
    j_.liking.country = known == pack_.emergencyNumbers.end() ? std::nullopt : id;
    j_.liking.ownNumber.clear();
    return true;
}

void Walk::setLetterSize(int percent) {
    if (std::ranges::find(letterSizes, percent) != std::end(letterSizes))
        j_.liking.percent = percent;
}

bool Walk::setHands(std::string_view hands) {
    const auto state = handsNamed(hands);
    if (state) j_.liking.hands = *state;
    return state.has_value();
}

void Walk::setVolume(std::string_view wish) {
    Volume& volume = j_.liking.volume;
    if (wish == "quieter") volume = quieter(volume);
    if (wish == "louder") volume = louder(volume);
    if (const auto tones = behind(wish, "tones/")) volume = volumeNamed(*tones).value_or(volume);
}

/// Digit by digit; an own number stands in the place of the country's until it is taken back.
void Walk::typeNumber(InSettings settings, std::string_view wish) {
    const auto digit = numberBehind(wish, "digit/");
    if (digit && *digit >= 0 && *digit <= 9 && settings.digits.size() < longestNumber)
        settings.digits += std::to_string(*digit);
    if (wish == "take-back" && !settings.digits.empty()) settings.digits.pop_back();
    const bool keeps = wish == "keep" && settings.digits.size() >= shortestNumber;
    if (keeps || wish == "no-own") {
        j_.liking.ownNumber = keeps ? settings.digits : std::string();
        back();
        return back();
    }
    j_.place = std::move(settings);
}

/// A command, then the key that is to mean it. No key means two things, and what pauses can always be pressed.
void Walk::chooseKey(InSettings settings, std::string_view wish) {
    settings.isKeyTaken = false;
    if (wish == "keep") return back();
    if (wish == "cancel") settings.command.reset();
    if (wish == "default-keys") j_.liking.keys = defaultKeys();
    if (const auto name = behind(wish, "command/")) settings.command = commandNamed(*name);
    const auto key = numberBehind(wish, "key/");
    if (key && settings.command) {
        settings.isKeyTaken = !rebind(j_.liking.keys, *settings.command, *key);
        if (!settings.isKeyTaken) settings.command.reset();
    }
    j_.place = std::move(settings);
}

} // namespace kneecoach
