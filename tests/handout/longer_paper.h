// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"

namespace kneecoach::handout_tests {

/// The same paper in words two fifths longer, as other languages may be.
Paper longer(Paper paper);

} // namespace kneecoach::handout_tests
