// SPDX-License-Identifier: MIT
#pragma once

#include "cli/call.h"
#include "content/pack.h"

namespace kneecoach {

/// What the program needs to lead anybody anywhere.
struct Content {
    Words coach;
    Pack pack;
    bool isSound = false; ///< otherwise nothing may start, and the words are only enough to say so
};

/// Reads the words and the pack; what is wrong with them goes to the log.
Content openContent(const Call& call);

} // namespace kneecoach
