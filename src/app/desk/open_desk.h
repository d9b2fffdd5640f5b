// SPDX-License-Identifier: MIT
#pragma once

#include "cli/call.h"

namespace kneecoach {

/// The front desk. Called without an order it is the supervisor; with one it is a single visit, and opens the window.
int openDesk(const Call& call, int& argc, char** argv);

} // namespace kneecoach
