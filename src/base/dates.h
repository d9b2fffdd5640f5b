// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace kneecoach {

/// A calendar day, of no place in particular.
using Date = std::chrono::sys_days;

/// A moment on the world's clock together with the offset of the place it was noted in.
struct Instant {
    std::chrono::sys_time<Millis> utc{};
    Minutes offset{};

    friend constexpr auto operator<=>(const Instant& a, const Instant& b) {
        return a.utc <=> b.utc;
    }
    friend constexpr bool operator==(const Instant& a, const Instant& b) { return a.utc == b.utc; }
};

/// ISO 8601 with an offset ("2026-11-20T09:00:00Z", "…+05:30"; seconds may have a fraction, which is cut at a millisecond).
std::optional<Instant> parseInstant(std::string_view text);

/// ISO 8601 calendar day, "2026-11-01".
std::optional<Date> parseDate(std::string_view text);

std::string write(const Instant& at);
std::string write(Date day);

/// The calendar day of `at` where it was noted.
Date dayOf(const Instant& at);

/// Whether `day` is one of the days from `begin` to `begin + days`, the last day included.
bool lastsUntil(Date day, Date begin, Days days);

/// Whether something noted at `then` is no older than `age` at `now`. A time after `now` is never fresh: a clock was set back.
bool isFresh(const Instant& then, const Instant& now, Millis age);

} // namespace kneecoach
