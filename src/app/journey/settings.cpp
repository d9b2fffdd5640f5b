// SPDX-License-Identifier: MIT
#include "app/journey/settings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kneecoach {
namespace {

template <class T, std::size_t size>
using Names = std::array<std::pair<T, std::string_view>, size>;

using OfSettings = InSettings::Of;
using Look = Liking::Look;

constexpr Names<OfSettings, 11> settingNames{{{OfSettings::all, "all"},
    {OfSettings::textSize, "text-size"}, {OfSettings::look, "look"}, {OfSettings::motion, "motion"},
    {OfSettings::afar, "afar"}, {OfSettings::language, "language"},
    {OfSettings::country, "country"}, {OfSettings::number, "number"}, {OfSettings::keys, "keys"},
    {OfSettings::hands, "hands"}, {OfSettings::tones, "tones"}}};
constexpr Names<Look, 4> lookNames{{{Look::system, "system"}, {Look::light, "light"},
    {Look::dark, "dark"}, {Look::contrast, "contrast"}}};
constexpr Names<Volume, 4> volumeNames{{{Volume::off, "off"}, {Volume::soft, "soft"},
    {Volume::medium, "medium"}, {Volume::loud, "loud"}}};
constexpr Names<HandState, 3> handStateNames{
    {{HandState::fine, "fine"}, {HandState::sore, "sore"}, {HandState::numb, "numb"}}};

template <class T, std::size_t size>
std::optional<T> named(const Names<T, size>& names, std::string_view text) {
    for (const auto& [value, name] : names)
        if (name == text) return value;
    return std::nullopt;
}

template <class T, std::size_t size>
std::string_view nameOf(const Names<T, size>& names, T value) {
    for (const auto& [one, name] : names)
        if (one == value) return name;
    return {};
}

} // namespace

OfSettings settingNamed(std::string_view text) {
    return named(settingNames, text).value_or(OfSettings::all);
}
std::string_view name(OfSettings of) { return nameOf(settingNames, of); }

std::optional<Look> lookNamed(std::string_view text) { return named(lookNames, text); }
std::string_view name(Look look) { return nameOf(lookNames, look); }

std::optional<Volume> volumeNamed(std::string_view text) { return named(volumeNames, text); }
std::string_view name(Volume volume) { return nameOf(volumeNames, volume); }

std::optional<HandState> handsNamed(std::string_view text) { return named(handStateNames, text); }
std::string_view name(HandState state) { return nameOf(handStateNames, state); }

const std::vector<Command>& commandsWithKeys() {
    static const std::vector<Command> all{Command::pause, Command::hurts, Command::skip,
        Command::onceMore, Command::faster, Command::slower, Command::end};
    return all;
}

std::optional<int> keyOf(const SessionKeys& keys, Command command) {
    const auto found =
        std::ranges::find(keys, command, [](const auto& pair) { return pair.second; });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

/// Enter presses what has the focus, Tab moves it, Y and N answer: they mean nothing else.
bool rebind(SessionKeys& keys, Command command, int key) {
    constexpr std::array kept{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Y, Qt::Key_N};
    if (std::ranges::find(kept, key) != kept.end()) return false;
    if (const auto taken = keys.find(key); taken != keys.end() && taken->second != command)
        return false;
    std::erase_if(keys, [&](const auto& pair) { return pair.second == command; });
    keys[key] = command;
    return true;
}

} // namespace kneecoach
