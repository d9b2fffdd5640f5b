// SPDX-License-Identifier: MIT
#include "desk/pin_lock.h"

#include <algorithm>

namespace kneecoach {

Millis restLeft(const PinLock& lock, Millis now) {
    return std::clamp(lock.restsUntil - now, Millis{0}, pinRest);
}

bool mayTry(const PinLock& lock, Millis now) { return restLeft(lock, now) == Millis{0}; }

PinLock afterWrong(PinLock lock, Millis now) {
    if (++lock.wrong < wrongTriesAllowed) return lock;
    return {0, now + pinRest};
}

} // namespace kneecoach
