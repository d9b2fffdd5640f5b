// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/liking.h"
#include "app/journey/place.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kneecoach {

// The names of what can be set, on pages and in the settings file alike.

InSettings::Of settingNamed(std::string_view text);
std::string_view name(InSettings::Of of);

std::optional<Liking::Look> lookNamed(std::string_view text);
std::string_view name(Liking::Look look);

std::optional<Volume> volumeNamed(std::string_view text);
std::string_view name(Volume volume);

std::optional<HandState> handsNamed(std::string_view text);
std::string_view name(HandState hands);

/// The commands that have a key of their own, in the order they are listed.
const std::vector<Command>& commandsWithKeys();

/// The key that means `command`, or nothing.
std::optional<int> keyOf(const SessionKeys& keys, Command command);

/// Has `key`, and no other, mean `command`. Refused where the key means something else already.
bool rebind(SessionKeys& keys, Command command, int key);

} // namespace kneecoach
