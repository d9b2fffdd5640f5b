// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

namespace kneecoach {

/// Where hands go only lightly, and not for long.
inline constexpr RegionId roundTheKnee{"peripatellar"};

/// How often the leg may be placed anew.
inline constexpr std::size_t mostSetupChanges = 2;

/// What body weight on a ball or roller counts as.
inline constexpr Pressure bodyWeightPressure = 2;

/// Whether a step done so puts the body's weight on the place; nothing can make that lighter.
inline bool bearsWeight(const Step& step, const Way& way) {
    return step.bodyWeight || way.bodyWeight;
}

/// The limits of a pack, never looser than the ceilings that are compiled in.
Limits limitsOf(const Pack& pack);

/// How long one step of a technique may last: a hold ends sooner.
Seconds longestStep(const Limits& limits, const Technique& technique);

/// How long neighbouring steps of a technique may last together while they share a region.
Seconds longestRun(const Limits& limits, const Technique& technique);

/// The firmest a step may be: its own bound, and no more than light round the knee.
Pressure firmestOf(const Limits& limits, const Step& step);

/// Regions of the pack by place; what it does not know is not among them.
RegionBits regionsNamed(const Pack& pack, const std::vector<RegionId>& ids);

/// The same without the places that are always off.
RegionBits openRegions(const Pack& pack, const std::vector<RegionId>& ids);

} // namespace kneecoach
