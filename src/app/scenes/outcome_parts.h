// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"

namespace kneecoach {

// What the pages of outcomes have in common.

/// One thing said of each of these questions ("see", "say", "opens" …), each line once.
std::vector<std::string> eachOf(
    const Sheet& sheet, const std::vector<std::size_t>& questions, std::string_view what);

/// Words to be read out on the phone.
void addQuotes(Scene& scene, const std::vector<std::string>& lines);

} // namespace kneecoach
