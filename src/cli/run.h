// SPDX-License-Identifier: MIT
#pragma once

#include "cli/call.h"
#include "cli/exit_code.h"
#include "cli/world.h"

namespace kneecoach {

/// Does what a call asks for (anything but opening the window). Results go to `out`, everything else to `err`; the same
/// input gives the same bytes.
ExitCode run(const Call& call, World& world);

} // namespace kneecoach
