// SPDX-License-Identifier: MIT
#include "app/clock.h"

#include <ctime>

namespace kneecoach {
namespace {

Millis millis(const std::timespec& at) {
    return std::chrono::duration_cast<Millis>(
        Seconds(at.tv_sec) + std::chrono::nanoseconds(at.tv_nsec));
}

Minutes offsetAt(std::time_t at) {
    std::tm local{};
    localtime_r(&at, &local);
    return std::chrono::duration_cast<Minutes>(Seconds(local.tm_gmtoff));
}

} // namespace

// CLOCK_BOOTTIME, because a steady clock stands still while the machine sleeps.
Millis SystemClock::running() const {
#ifdef CLOCK_BOOTTIME
    std::timespec at{};
    if (clock_gettime(CLOCK_BOOTTIME, &at) == 0) return millis(at);
#endif
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

Instant SystemClock::world() const {
    const auto now = std::chrono::system_clock::now();
    return {std::chrono::floor<Millis>(now), offsetAt(std::chrono::system_clock::to_time_t(now))};
}

} // namespace kneecoach
