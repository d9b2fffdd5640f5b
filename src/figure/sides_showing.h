// SPDX-License-Identifier: MIT
#pragma once

#include "figure/figure.h"

#include <vector>

namespace kneecoach {

/// The sides that show one of `regions`, the one that shows most of them first.
std::vector<Side> sidesShowing(const Figure& figure, const std::vector<RegionId>& regions);

} // namespace kneecoach
