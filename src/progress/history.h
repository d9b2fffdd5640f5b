// SPDX-License-Identifier: MIT
#pragma once

#include "base/dates.h"
#include "base/id.h"
#include "base/leg.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// "After last time, was this leg more sore?" No; a little, gone in 2 days; more than 2 days; it is
/// still sore. From least to most: minor soreness mostly lasts up to 36 hours (B37).
enum class AfterLastTime { no, little, lasting, still };

inline constexpr std::array afterLastTimeNames{"no", "little", "long", "still"};

constexpr std::string_view name(AfterLastTime reply) {
    return afterLastTimeNames[static_cast<std::size_t>(reply)];
}

constexpr std::optional<AfterLastTime> afterLastTimeNamed(std::string_view text) {
    for (std::size_t at = 0; at < afterLastTimeNames.size(); ++at)
        if (afterLastTimeNames[at] == text) return static_cast<AfterLastTime>(at);
    return std::nullopt;
}

/// What one session was for one leg. Pain is 0 to 10.
struct LegDone {
    Seconds done{};        ///< with the hands on it; none: the leg had no session
    bool finished = false; ///< to the end of its routine; otherwise the rest may be done that day
    std::optional<int> before;   ///< pain before
    std::optional<int> after;    ///< pain after; kept to be shown, no rule asks for it
    std::vector<RegionId> sharp; ///< where it hurt: sharp, burning, or tingling
};

/// A session as it was.
struct PastSession {
    Instant start;
    PerLeg<LegDone> legs;
};

/// What was said of one leg at one moment, whether or not a session followed. It speaks of the last
/// session of that leg before it.
struct Reply {
    Instant at;
    std::optional<int> pain; ///< right now, 0 to 10
    std::optional<AfterLastTime> afterLastTime;
};

/// "I have seen someone"; of a place, "They said it is OK". As the person recorded it.
struct Visit {
    std::optional<Leg> leg; ///< nothing: both
    std::string by;
    Date on;
    std::optional<RegionId> place; ///< nothing: the knee; otherwise only of this place
};

/// All that earlier days say, in any order.
struct History {
    std::vector<PastSession> sessions;
    PerLeg<std::vector<Reply>> replies;
    std::vector<Visit> visits;
};

} // namespace kneecoach
