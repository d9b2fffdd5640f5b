// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

namespace kneecoach {

/// How loud the tones are.
enum class Volume { off, soft, medium, loud };

inline constexpr std::array volumes{Volume::off, Volume::soft, Volume::medium, Volume::loud};

constexpr Volume louder(Volume volume) {
    return volume == volumes.back() ? volume : static_cast<Volume>(static_cast<int>(volume) + 1);
}

constexpr Volume quieter(Volume volume) {
    return volume == volumes.front() ? volume : static_cast<Volume>(static_cast<int>(volume) - 1);
}

/// The most a sample may be, of 1: each step is heard as twice as loud (10 dB), and the loudest keeps 6 dB away from the
/// most there is.
constexpr double peakOf(Volume volume) {
    constexpr std::array peaks{0.0, 0.05, 0.158, 0.5};
    return peaks.at(static_cast<std::size_t>(volume));
}

} // namespace kneecoach
