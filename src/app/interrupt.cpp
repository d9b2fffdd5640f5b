// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <limits>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace kneecoach {
namespace {

// A pipe, because what a signal does between a look and a wait would else be slept over.
std::array<int, 2> pipeEnds{-1, -1};
volatile std::sig_atomic_t wasPressed = 0;

void onSignal(int) {
    wasPressed = 1;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void listenTo(int signal) {
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt() {
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0) pipeEnds = {-1, -1};
    listenTo(SIGINT);
    listenTo(SIGTERM);
}

Interrupt::~Interrupt() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int& end : pipeEnds)
        if (end >= 0) ::close(std::exchange(end, -1));
}

bool Interrupt::pressed() const { return wasPressed != 0; }

void Interrupt::wait(Millis time) const {
    struct pollfd end {
        pipeEnds[0], POLLIN, 0
    };
    const auto most = Millis(std::numeric_limits<int>::max());
    if (time > Millis{0}) ::poll(&end, 1, static_cast<int>(std::min(time, most).count()));
}

} // namespace kneecoach
