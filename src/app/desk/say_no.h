// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk_place.h"

namespace kneecoach {

/// An example that nobody here told: one get-help sign is about to be said yes to.
SayingNo sayingNo(const Pack& pack, const Liking& liking, const Now& now);

/// The sign is said yes to; what stands there then is what the real check makes of it.
SayingNo answered(const Pack& pack, const SayingNo& example, const Now& now);

} // namespace kneecoach
