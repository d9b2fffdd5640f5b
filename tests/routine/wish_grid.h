// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"
#include "routine/wish.h"

#include <vector>

namespace kneecoach::routine_tests {

/// Of the left leg: every combination of short, usual and long, of firmness, tools, position, stool and sore hands.
std::vector<Wish> wishGrid(const Pack& pack);

} // namespace kneecoach::routine_tests
