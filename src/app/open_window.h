// SPDX-License-Identifier: MIT
#pragma once

#include "cli/call.h"

namespace kneecoach {

/// Opens the window and leads through the walk until it is closed; gives the program's exit code.
int openWindow(const Call& call, int& argc, char** argv);

} // namespace kneecoach
