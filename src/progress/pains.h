// SPDX-License-Identifier: MIT
#pragma once

#include "progress/leg_past.h"

#include <optional>
#include <span>
#include <vector>

namespace kneecoach {

/// The pain before a session, and its day.
struct Pain {
    Date day;
    int before = 0;
};

using Pains = std::vector<Pain>;

/// The pain before each session after `visit`; those it was not said of are not counted.
Pains painsSince(const LegPast& past, std::optional<Date> visit);

/// Sums stand for averages: so many sessions each, and points count as many times over.
int sumOfFirst(std::span<const Pain> pains, int count);
int sumOfLast(std::span<const Pain> pains, int count);

/// Whether pain that was `first` is down by so many points, or by so many per cent of what it was
/// (B39).
struct Down {
    int points = 0;
    int percent = 0;
    bool isReached(int first, int last, int count) const;
};

} // namespace kneecoach
