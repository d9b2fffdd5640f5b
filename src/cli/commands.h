// SPDX-License-Identifier: MIT
#pragma once

#include "cli/call.h"
#include "cli/exit_code.h"
#include "cli/world.h"

namespace kneecoach {

// One function a command of interfaces.md.

ExitCode screenOnce(const Call& call, World& world);
ExitCode screenLines(const Call& call, World& world);
ExitCode plan(const Call& call, World& world);
ExitCode timeline(const Call& call, World& world);
ExitCode play(const Call& call, World& world);
ExitCode exportRoutine(const Call& call, World& world);
ExitCode packCheck(const Call& call, World& world);
ExitCode packChecksum(const Call& call, World& world);
ExitCode packRulebook(const Call& call, World& world);
ExitCode clinicCheck(const Call& call, World& world);
ExitCode clinicPin(const Call& call, World& world);

} // namespace kneecoach
