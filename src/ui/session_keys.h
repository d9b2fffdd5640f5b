// SPDX-License-Identifier: MIT
#pragma once

#include "session/command.h"

#include <Qt>

#include <map>
#include <optional>

namespace kneecoach {

/// Which key of keyboard, presenter remote or foot pedal means what. Space, and all that says pause, also goes on.
using SessionKeys = std::map<int, Command>;

inline SessionKeys defaultKeys() {
    return {{Qt::Key_Space, Command::pause}, {Qt::Key_H, Command::hurts},
        {Qt::Key_Right, Command::skip}, {Qt::Key_Left, Command::onceMore},
        {Qt::Key_Up, Command::faster}, {Qt::Key_Down, Command::slower},
        {Qt::Key_Escape, Command::end}};
}

/// What `key` means now.
inline std::optional<Command> commandOf(const SessionKeys& keys, int key, bool paused) {
    const auto found = keys.find(key);
    if (found == keys.end()) return std::nullopt;
    if (found->second == Command::pause && paused) return Command::goOn;
    return found->second;
}

} // namespace kneecoach
