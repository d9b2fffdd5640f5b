// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

namespace kneecoach {

/// So many wrong tries at the PIN, and it has to rest.
inline constexpr int wrongTriesAllowed = 5;
inline constexpr Millis pinRest{60'000};

/// How often the PIN was tried in vain, on a clock that also runs while the machine sleeps. It outlives a visit, so that
/// nobody gets fresh tries by starting anew.
struct PinLock {
    int wrong = 0;       ///< tries since the last right one, or since the last rest
    Millis restsUntil{}; ///< no try counts before
    friend bool operator==(const PinLock&, const PinLock&) = default;
};

/// Whether a PIN may be tried at `now`. A clock that was set back keeps it shut for one rest at most.
bool mayTry(const PinLock& lock, Millis now);

/// How long until it may; nothing where it may.
Millis restLeft(const PinLock& lock, Millis now);

/// The lock after a wrong try at `now`; with the fifth it rests.
PinLock afterWrong(PinLock lock, Millis now);

} // namespace kneecoach
