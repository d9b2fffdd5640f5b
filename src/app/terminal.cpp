// SPDX-License-Identifier: MIT
#include "app/terminal.h"

#include <csignal>
#include <stdexcept>
#include <sys/random.h>
#include <termios.h>
#include <unistd.h>

namespace kneecoach {
namespace {

struct termios shown {}; ///< how the terminal was before …
bool isHidden = false;   ///< … what is typed was hidden

void show() {
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    isHidden = false;
}

/// Somebody who ends the program here must not be left with a terminal that shows nothing.
void endShowing(int signal) {
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

std::vector<std::uint8_t> bytesByChance(std::size_t count) {
    std::vector<std::uint8_t> bytes(count);
    if (::getentropy(bytes.data(), bytes.size()) != 0)
        throw std::runtime_error("the system gives no random bytes");
    return bytes;
}

void showTyping(bool shows) {
    if (shows == !isHidden) return;
    if (shows) return show();
    if (::tcgetattr(STDIN_FILENO, &shown) != 0) return;
    struct termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t{ECHO};
    isHidden = true;
    for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, endShowing);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
}

} // namespace kneecoach
