// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

namespace kneecoach {

/// Ctrl-C as something to ask and to wait for. There is one in a program; a second press ends it the hard way.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    bool pressed() const;

    /// Waits, but not longer than until it is pressed.
    void wait(Millis time) const;
};

} // namespace kneecoach
