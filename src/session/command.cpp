// SPDX-License-Identifier: MIT
#include "session/command.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 18> commandNames{"pause", "go-on", "the-one-before",
    "once-more", "skip", "undo-skip", "slower", "faster", "end", "hurts", "hurt-sharp", "hurt-sore",
    "pain-gone", "pain-stays", "unwell", "unwell-yes", "unwell-no", "ready"};

} // namespace

std::string_view name(Command command) {
    return commandNames.at(static_cast<std::size_t>(command));
}

std::optional<Command> commandNamed(std::string_view text) {
    const auto found = std::ranges::find(commandNames, text);
    if (found == commandNames.end()) return std::nullopt;
    return static_cast<Command>(found - commandNames.begin());
}

} // namespace kneecoach
