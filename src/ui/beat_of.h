// SPDX-License-Identifier: MIT
#pragma once

#include "content/technique.h"
#include "figure/motion.h"
#include "session/moment.h"

namespace kneecoach {

/// Where the picture is while the stroke of `moment` is under way; the start where there is none.
Beat beatOf(Motion motion, const Moment& moment);

/// The one beat that is shown where nothing is to move: the middle of the stroke. A hold goes on in tenths.
Beat calmBeatOf(Motion motion, const Moment& moment);

} // namespace kneecoach
