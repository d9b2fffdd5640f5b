// SPDX-License-Identifier: MIT
#include "app/clock.h"
#include "app/content_folders.h"
#include "app/interrupt.h"
#include "app/open_window.h"
#include "cli/call.h"
#include "cli/run.h"

#include <iostream>
#include <unistd.h>

using namespace kneecoach;

namespace {

int say(const Farewell& farewell) {
    (farewell.code == 0 ? std::cout : std::cerr) << farewell.text << std::flush;
    return farewell.code;
}

int runCommand(const Call& call) {
    const SystemClock clock;
    const Interrupt interrupt;
    World world{std::cin, std::cout, std::cerr, [&] { return clock.running(); },
        [&](Millis time) { interrupt.wait(time); }, [&] { return interrupt.pressed(); },
        ::isatty(STDIN_FILENO) == 1, ::isatty(STDOUT_FILENO) == 1, contentFolders()};
    return static_cast<int>(run(call, world));
}

} // namespace

int main(int argc, char* argv[]) {
    std::ios::sync_with_stdio(false);
    const auto asked = parseCall(argc, argv);
    if (const auto* farewell = std::get_if<Farewell>(&asked)) return say(*farewell);
    const Call& call = std::get<Call>(asked);
    return call.command == Call::Command::window ? openWindow(call, argc, argv) : runCommand(call);
}
