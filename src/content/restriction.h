// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>

#include "base/bits.h"
#include "base/id.h"
#include "base/time.h"

namespace kneecoach {

/// Pressure on the scale 1 (like rubbing in hand cream) to 3 (firm, and you can still chat with ease).
using Pressure = int;

inline constexpr Pressure firmest = 3;
inline constexpr Minutes longestLeg{10};

using RegionBits = Bits<RegionTag>;
using TechniqueBits = Bits<TechniqueTag>;
using ToolBits = Bits<ToolTag>;
using PreparationBits = Bits<PreparationTag>;
using PositionBits = Bits<PositionTag>;

/// What is left out, by place in the pack's lists.
struct Exclusions {
    RegionBits regions;
    TechniqueBits techniques;
    ToolBits tools;
    PreparationBits preparations;
    PositionBits positions;

    constexpr bool empty() const { return *this == Exclusions{}; }
    friend constexpr bool operator==(const Exclusions&, const Exclusions&) = default;
};

/// Things excluded, a cap on pressure and a cap on the minutes of a leg. The default restricts nothing.
struct Restriction {
    Exclusions excluded;
    Pressure maxPressure = firmest;
    Minutes maxMinutes = longestLeg;

    constexpr bool empty() const { return *this == Restriction{}; }
    friend constexpr bool operator==(const Restriction&, const Restriction&) = default;
};

constexpr Exclusions join(const Exclusions& a, const Exclusions& b) {
    return {a.regions | b.regions, a.techniques | b.techniques, a.tools | b.tools, a.preparations | b.preparations,
            a.positions | b.positions};
}

/// The union of what is excluded and the smaller of each cap: never looser than either.
constexpr Restriction join(const Restriction& a, const Restriction& b) {
    return {join(a.excluded, b.excluded), std::min(a.maxPressure, b.maxPressure), std::min(a.maxMinutes, b.maxMinutes)};
}

/// Whether `a` restricts everything that `b` restricts: joining `b` to it changes nothing.
constexpr bool contains(const Restriction& a, const Restriction& b) { return join(a, b) == a; }

}  // namespace kneecoach
