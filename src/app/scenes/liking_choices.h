// SPDX-License-Identifier: MIT
#pragma once

#include "app/scenes/sheet.h"

#include <vector>

namespace kneecoach {

// What is chosen of how a page looks, the same wherever it is offered; what it is now is marked as chosen.

/// How large letters are: "text/" and the percent.
std::vector<Choice> sizeChoices(const Sheet& sheet);

/// Of these colours one: "look/" and the name.
std::vector<Choice> lookChoices(const Sheet& sheet, const std::vector<Liking::Look>& looks);

} // namespace kneecoach
