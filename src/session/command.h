// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace kneecoach {

/// What a person can tell the player.
enum class Command {
    pause,
    goOn, ///< after a pause; also "that was a mistake" when asked what hurts
    theOneBefore,
    onceMore, ///< the step again, once a session; while getting ready: its words again
    skip,
    undoSkip, ///< for 5 s
    slower,
    faster,
    end,
    hurts,     ///< hands off at once, and asks how it hurts; the two below may also come without it
    hurtSharp, ///< sharp, burning or tingling
    hurtSore,  ///< sore or dull
    painGone,  ///< "Is that pain gone now?"
    painStays,
    unwell,
    unwellYes, ///< chest, breath, or a leg that turned cold or changed color
    unwellNo,
    ready, ///< wherever it waits: for the next leg, or for get-help signs that are all clear
};

/// "pause", "go-on", "the-one-before" …
std::string_view name(Command command);

std::optional<Command> commandNamed(std::string_view text);

} // namespace kneecoach
