// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"

namespace kneecoach {

/// The clocks of the machine. Nobody below the roof asks one; tests hand in their own.
class Clock {
public:
    virtual ~Clock() = default;

    /// Time that only grows and also runs while the machine sleeps; its beginning means nothing.
    virtual Millis running() const = 0;

    /// The world's time, with the offset of this place.
    virtual Instant world() const = 0;
};

class SystemClock final : public Clock {
public:
    Millis running() const override;
    Instant world() const override;
};

} // namespace kneecoach
