// SPDX-License-Identifier: MIT
#include "session/state.h"

#include <array>

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, std::variant_size_v<State>> stateNames{"running", "paused",
    "asking-how-it-hurts", "asking-pain-gone", "asking-unwell", "asking-get-help-signs", "waiting",
    "ended"};

} // namespace

std::string_view name(const State& state) { return stateNames.at(state.index()); }

} // namespace kneecoach
