// SPDX-License-Identifier: MIT
#include "session/event.h"

#include <array>

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 23> eventNames{"segment", "cue", "silence", "paused",
    "resumed", "skipped", "skip-undone", "moved-back", "repeated", "tempo", "refused", "hurt",
    "step-ended", "lightened", "leg-ended", "ask-how-it-hurts", "ask-pain-gone", "ask-unwell",
    "ask-get-help-signs", "emergency", "waiting", "stopped", "finished"};

} // namespace

std::string_view name(EventKind kind) { return eventNames.at(static_cast<std::size_t>(kind)); }

} // namespace kneecoach
