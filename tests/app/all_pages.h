// SPDX-License-Identifier: MIT
#pragma once

#include "app/walker.h"

#include <vector>

namespace kneecoach {

/// Every page of the walk, each once in each of its states, as walkers meet them. A new page belongs in here: sizes,
/// contrast, keys and pictures are looked at for all of them.
const std::vector<Scene>& allPages();

} // namespace kneecoach
