// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace kneecoach {

// The files of a pack that its checks name.

inline constexpr std::string_view bodyFile = "body.json";
inline constexpr std::string_view questionsFile = "questions.json";
inline constexpr std::string_view routinesFile = "routines.json";
inline constexpr std::string_view stepsFile = "steps.json";

} // namespace kneecoach
