// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

namespace kneecoach {

/// Between two pictures of what moves.
inline constexpr Millis frame{33};

/// Stiff hands press twice. The second press is meant for the page that is gone, so the new one does not take it.
inline constexpr Millis doublePress{400};

} // namespace kneecoach
