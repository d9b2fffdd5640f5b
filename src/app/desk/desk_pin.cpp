// SPDX-License-Identifier: MIT
#include "app/desk/desk_pin.h"

#include "app/own_folder.h"
#include "app/settings_file.h"
#include "base/write_whole.h"
#include "content/hex.h"
#include "content/json.h"
#include "content/read_pack.h"
#include "content/reading.h"

#include <algorithm>
#include <filesystem>
#include <random>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;

constexpr int pinFormat = 1;

/// The bytes written as hexadecimal digits; a fault where they are not that many.
std::vector<std::uint8_t> bytesAt(const Reading& reading, std::size_t least, std::size_t most) {
    const std::string* text = reading.text();
    auto bytes = text ? bytesOfHex(*text) : std::nullopt;
    if (bytes && bytes->size() >= least && bytes->size() <= most) return *std::move(bytes);
    if (text) reading.fault("expected the bytes of a PIN as it is kept");
    return {};
}

void readPin(const Reading& reading, Pin& pin) {
    reading.onlyKeys({"format", "salt", "hash", "rounds"});
    reading.member("format", [](const Reading& at) { at.integer(pinFormat, pinFormat); });
    reading.member(
        "salt", [&](const Reading& at) { pin.salt = bytesAt(at, shortestSalt, longestSalt); });
    reading.member("hash", [&](const Reading& at) {
        const auto hash = bytesAt(at, pin.hash.size(), pin.hash.size());
        std::ranges::copy(hash, pin.hash.begin());
    });
    reading.member("rounds", [&](const Reading& at) {
        if (const auto* rounds = at.integer(fewestRounds, mostRounds))
            pin.rounds = static_cast<int>(*rounds);
    });
}

std::vector<std::uint8_t> saltByChance() {
    std::random_device chance;
    std::vector<std::uint8_t> salt(shortestSalt);
    for (std::uint8_t& byte : salt) byte = static_cast<std::uint8_t>(chance());
    return salt;
}

} // namespace

std::string deskPinPath(const std::string& profile) {
    const std::string settings = settingsPath(profile);
    if (settings.empty()) return {};
    return (fs::path(settings).parent_path() / "front-desk.json").string();
}

Result<std::optional<Pin>> readDeskPin(const std::string& path) {
    std::error_code none;
    if (path.empty() || fs::symlink_status(path, none).type() == fs::file_type::not_found)
        return std::optional<Pin>();
    const auto text = readFile(path);
    if (!text) return tl::unexpected(text.error());
    const auto document = parseJson(*text, path);
    if (!document) return tl::unexpected(document.error());
    Errors errors;
    Pin pin;
    readPin(Reading(*document, path, errors), pin);
    if (errors.empty() && pin.salt.empty())
        return failure(Error{path, "", "expected the PIN of the front desk"});
    if (!errors.empty()) return tl::unexpected(errors.front());
    return std::optional(pin);
}

Result<void> writeDeskPin(const std::string& path, const std::string& digits) {
    if (path.empty()) return failure(Error{"front-desk.json", "", "there is no folder for it"});
    if (auto made = makeFolderOf(path); !made) return made;
    const Pin pin = pinOf(digits, saltByChance());
    const Value kept = Value::Object{{"format", pinFormat}, {"salt", hexOf(pin.salt)},
        {"hash", hexOf(pin.hash)}, {"rounds", pin.rounds}};
    return writeWhole(path, writeJson(kept, true) + "\n");
}

} // namespace kneecoach
