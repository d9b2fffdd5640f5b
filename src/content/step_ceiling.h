// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

namespace kneecoach {

/// The longest that neighbouring steps of a technique may stay on one place: longer where strokes travel or knead.
Seconds runCeiling(const TechniqueId& technique);

/// The longest one step may last: the ceilings, the limits of the pack and its technique taken together.
Seconds stepCeiling(const Pack& pack, const Step& step);

/// The technique of a step, or null where the pack has none.
const Technique* techniqueIn(const Pack& pack, const Step& step);

/// Whether a step touches what a tap on the kneecap would take.
bool touchesTheKnee(const Pack& pack, const Step& step);

} // namespace kneecoach
