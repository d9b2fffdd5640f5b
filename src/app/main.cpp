// SPDX-License-Identifier: MIT
#include "app/clock.h"
#include "app/content_folders.h"
#include "app/desk/open_desk.h"
#include "app/interrupt.h"
#include "app/open_window.h"
#include "app/renderers.h"
#include "app/terminal.h"
#include "cli/call.h"
#include "cli/run.h"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <string_view>
#include <unistd.h>

using namespace kneecoach;

namespace {

[[noreturn]] void endSaying(std::string_view words) {
    static_cast<void>(!::write(STDERR_FILENO, words.data(), words.size()));
    std::_Exit(1);
}

/// What nothing else could catch, such as a fault within the drawing of a page.
[[noreturn]] void endInPlainWords() {
    endSaying(
        "kneecoach: Something went wrong on our side, so it ends here. Nothing was started.\n");
}

/// Not every library looks whether it got the memory it asked for.
[[noreturn]] void endWithoutMemory() {
    endSaying("kneecoach: This computer has no memory left for it. Nothing was started.\n");
}

int say(const Farewell& farewell) {
    (farewell.code == 0 ? std::cout : std::cerr) << farewell.text << std::flush;
    return farewell.code;
}

int runCommand(const Call& call) {
    const SystemClock clock;
    const Interrupt interrupt;
    World world{std::cin, std::cout, std::cerr, [&] { return clock.running(); },
        [&](Millis time) { interrupt.wait(time); }, [&] { return interrupt.pressed(); },
        ::isatty(STDIN_FILENO) == 1, ::isatty(STDOUT_FILENO) == 1, contentFolders(),
        pdfRenderer(contentFolders()), pictureSource(), bytesByChance, showTyping};
    return static_cast<int>(run(call, world));
}

} // namespace

int main(int argc, char* argv[]) {
    std::set_terminate(endInPlainWords);
    std::set_new_handler(endWithoutMemory);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to be told, not an end
    std::ios::sync_with_stdio(false);
    const auto asked = parseCall(argc, argv);
    if (const auto* farewell = std::get_if<Farewell>(&asked)) return say(*farewell);
    const Call& call = std::get<Call>(asked);
    if (call.frontDesk) return openDesk(call, argc, argv);
    return call.command == Call::Command::window ? openWindow(call, argc, argv) : runCommand(call);
}
