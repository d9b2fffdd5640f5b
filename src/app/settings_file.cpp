// SPDX-License-Identifier: MIT
#include "app/settings_file.h"

#include "app/environment.h"
#include "app/journey/settings.h"
#include "app/own_folder.h"
#include "base/write_whole.h"
#include "content/json.h"
#include "content/read_pack.h"
#include "content/reading.h"

#include <algorithm>
#include <filesystem>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

constexpr int settingsFormat = 1;

/// Whether anything lies there, were it a link to nowhere; what cannot be looked at is taken to be there.
bool isThere(const fs::path& path) {
    std::error_code none;
    return fs::symlink_status(path, none).type() != fs::file_type::not_found;
}

/// The one of `named` that is written here; a fault where it is none.
template <class T, class Named>
void readWord(const Reading& reading, T& to, Named named) {
    const std::string* text = reading.text();
    const auto value = text ? named(*text) : std::nullopt;
    if (value) to = *value;
    else if (text) reading.fault("expected a word that can be chosen in the settings");
}

void readSize(const Reading& reading, Liking& liking) {
    const auto* percent = reading.integer(100, 200);
    if (!percent) return;
    if (std::ranges::find(letterSizes, *percent) == std::end(letterSizes))
        return reading.fault("expected 100, 125, 150 or 200");
    liking.percent = static_cast<int>(*percent);
}

void readNumber(const Reading& reading, std::string& number) {
    const std::string* text = reading.text();
    if (!text) return;
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    const bool fits = text->size() >= shortestNumber && text->size() <= longestNumber;
    if (!fits || !std::ranges::all_of(*text, isDigit))
        return reading.fault("expected 3 to 15 digits");
    number = *text;
}

void readKeys(const Reading& reading, SessionKeys& keys) {
    keys.clear();
    reading.eachMember([&](const std::string& name, const Reading& key) {
        const auto command = commandNamed(name);
        const auto* number = key.integer(1, 0x7fffffff);
        if (!command) key.fault("expected a command of a session");
        else if (number && !rebind(keys, *command, static_cast<int>(*number)))
            key.fault("this key means something else already");
    });
    for (const Command command : commandsWithKeys())
        if (!keyOf(keys, command))
            reading.fault("expected a key for " + std::string(name(command)));
}

void readLanguage(const Reading& reading, std::string& language) {
    const std::string* text = reading.text();
    if (text && isLanguageCode(*text)) language = *text;
    else if (text) reading.fault("expected the code of a language, like en");
}

void readFlag(const Reading& reading, bool& to) {
    if (const bool* flag = reading.boolean()) to = *flag;
}

void readAll(const Reading& document, Liking& liking) {
    document.onlyKeys({"format", "text_size", "look", "less_motion", "from_afar", "tones",
        "language", "country", "own_number", "hands", "keys"});
    document.member(
        "format", [](const Reading& at) { at.integer(settingsFormat, settingsFormat); });
    document.member("text_size", [&](const Reading& at) { readSize(at, liking); });
    document.member("look", [&](const Reading& at) { readWord(at, liking.look, lookNamed); });
    document.member("less_motion", [&](const Reading& at) { readFlag(at, liking.lessMotion); });
    document.member("from_afar", [&](const Reading& at) { readFlag(at, liking.fromAfar); });
    document.member("tones", [&](const Reading& at) { readWord(at, liking.volume, volumeNamed); });
    document.member("language", [&](const Reading& at) { readLanguage(at, liking.language); });
    document.member("country", [&](const Reading& at) {
        if (const std::string* text = at.text()) liking.country = CountryId::parse(*text);
        if (!liking.country) at.fault("expected the id of a country");
    });
    document.member("own_number", [&](const Reading& at) { readNumber(at, liking.ownNumber); });
    document.member("hands", [&](const Reading& at) { readWord(at, liking.hands, handsNamed); });
    document.member("keys", [&](const Reading& at) { readKeys(at, liking.keys); });
}

Value written(const Liking& liking) {
    Value::Object keys;
    for (const Command command : commandsWithKeys())
        if (const auto key = keyOf(liking.keys, command))
            keys.emplace_back(std::string(name(command)), Value(*key));
    Value::Object all{{"format", settingsFormat}, {"text_size", liking.percent},
        {"look", name(liking.look)}, {"less_motion", liking.lessMotion},
        {"from_afar", liking.fromAfar}, {"tones", name(liking.volume)},
        {"language", liking.language}, {"hands", name(liking.hands)}, {"keys", std::move(keys)}};
    if (liking.country) all.emplace_back("country", liking.country->str());
    if (!liking.ownNumber.empty()) all.emplace_back("own_number", liking.ownNumber);
    return all;
}

} // namespace

std::string settingsPath(const std::string& profile) {
    if (!profile.empty()) return (fs::path(profile) / "settings.json").string();
    const std::string config = variable("XDG_CONFIG_HOME"), home = variable("HOME");
    if (!config.empty() && fs::path(config).is_absolute())
        return (fs::path(config) / "kneecoach" / "settings.json").string();
    return home.empty() ? home
                        : (fs::path(home) / ".config" / "kneecoach" / "settings.json").string();
}

std::string clinicPath(const std::string& profile) {
    const std::string settings = settingsPath(profile);
    const fs::path path = fs::path(settings).parent_path() / "clinic.json";
    return !settings.empty() && isThere(path) ? path.string() : std::string();
}

Result<Liking> readLiking(const std::string& path) {
    if (path.empty() || !isThere(path)) return Liking{};
    const auto text = readFile(path);
    if (!text) return tl::unexpected(text.error());
    const auto document = parseJson(*text, path);
    if (!document) return tl::unexpected(document.error());
    Errors errors;
    Liking liking;
    readAll(Reading(*document, path, errors), liking);
    if (!errors.empty()) return tl::unexpected(errors.front());
    return liking;
}

Result<void> writeLiking(const std::string& path, const Liking& liking) {
    if (path.empty()) return tl::unexpected(Error{"settings", "", "there is no folder for them"});
    std::error_code failed;
    if (!readLiking(path)) fs::rename(path, path + ".damaged", failed);
    if (failed) return tl::unexpected(Error{path, "", "cannot be set aside: " + failed.message()});
    if (auto made = makeFolderOf(path); !made) return made;
    return writeWhole(path, writeJson(written(liking), true) + "\n");
}

} // namespace kneecoach
