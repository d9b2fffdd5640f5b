// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"
#include "ui/scene.h"

namespace kneecoach {

/// The widget that shows `block`.
Part* build(const Block& block, const Theme& theme);

} // namespace kneecoach
