// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/visitor.h"

#include <vector>

namespace kneecoach {

/// Every page of the front desk, each once in each of its states. A new one belongs in here: sizes and pictures are looked at
/// for all of them.
const std::vector<Scene>& deskPages();

/// The sizes a desk may have: a small screen, a large one, either way up.
inline constexpr std::pair<int, int> deskSizes[] = {
    {1024, 768}, {768, 1024}, {1920, 1080}, {1080, 1920}, {3840, 2160}, {2160, 3840}};

} // namespace kneecoach
