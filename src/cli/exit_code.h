// SPDX-License-Identifier: MIT
#pragma once

namespace kneecoach {

/// What the program says when it ends; the first that holds is said, in the order 2, 6, 3 for a stop, 4, 3, 5, 0.
enum class ExitCode : int {
    done = 0,
    otherFailure = 1,
    badInput = 2,
    noLegMayStart = 3,
    unanswered = 4,
    nothingToPlan = 5,
    packHasErrors = 6,
    interrupted = 130,
};

} // namespace kneecoach
