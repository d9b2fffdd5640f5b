// SPDX-License-Identifier: MIT
#pragma once

#include "tone/score.h"

namespace kneecoach {

/// What the rhythm is heard through. A missing one never stops a session.
class Speaker {
public:
    virtual ~Speaker() = default;

    /// Sounds this from now on, and opens what it needs for that. Takes no time of the caller's.
    virtual void play(const Score& score) = 0;

    /// Falls silent, and wakes the machine no more.
    virtual void rest() = 0;

    /// Nothing can be heard here; known once it was tried.
    virtual bool isMissing() const = 0;
};

} // namespace kneecoach
