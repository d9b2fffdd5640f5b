// SPDX-License-Identifier: MIT
#include "cli/run.h"

#include "cli/commands.h"

#include <exception>
#include <ostream>

namespace kneecoach {
namespace {

ExitCode dispatch(const Call& call, World& world) {
    switch (call.command) {
    case Call::Command::screen:
        return call.lines ? screenLines(call, world) : screenOnce(call, world);
    case Call::Command::plan: return plan(call, world);
    case Call::Command::timeline: return timeline(call, world);
    case Call::Command::play: return play(call, world);
    case Call::Command::exportRoutine: return exportRoutine(call, world);
    case Call::Command::packCheck: return packCheck(call, world);
    case Call::Command::packChecksum: return packChecksum(call, world);
    case Call::Command::packRulebook: return packRulebook(call, world);
    case Call::Command::clinicCheck: return clinicCheck(call, world);
    case Call::Command::clinicPin: return clinicPin(call, world);
    case Call::Command::window: break;
    }
    return ExitCode::otherFailure;
}

/// A result that could not be written down is none.
ExitCode written(ExitCode code, World& world) {
    world.out.flush();
    if (world.out) return code;
    world.err << "standard output cannot be written to; the rest is lost\n";
    return ExitCode::otherFailure;
}

} // namespace

ExitCode run(const Call& call, World& world) {
    try {
        return written(dispatch(call, world), world);
    } catch (const std::exception& error) {
        world.err << "Something went wrong on our side: " << error.what()
                  << ". Nothing was started.\n";
        return ExitCode::otherFailure;
    } catch (...) {
        world.err << "Something went wrong on our side. Nothing was started.\n";
        return ExitCode::otherFailure;
    }
}

} // namespace kneecoach
