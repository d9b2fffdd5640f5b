// SPDX-License-Identifier: MIT
#pragma once

#include <chrono> // brings <compare>; included by itself that one stops Qt 6.4's moc

namespace kneecoach {

using Millis = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;
using Hours = std::chrono::hours;
using Days = std::chrono::days;

/// A stretch of a line of time: its begin belongs to it, its end does not.
struct Span {
    Millis begin{};
    Millis end{};

    constexpr Millis length() const { return end - begin; }
    constexpr bool holds(Millis at) const { return begin <= at && at < end; }
    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

} // namespace kneecoach
