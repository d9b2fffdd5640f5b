// SPDX-License-Identifier: MIT
#pragma once

#include "routine/arrange.h"

#include <optional>

namespace kneecoach {

/// Where a heavy step follows a heavy step; sore hands do not do both without a glide between.
std::optional<std::size_t> secondHeavy(const Draft& draft);

/// The steps with a glide of the same round put before `place`, one that is not in that round yet and that the order or
/// its own freedom allows there; nothing where none fits.
std::optional<DraftSteps> withGlideBefore(
    const Pack& pack, const Candidates& candidates, const DraftSteps& steps, std::size_t place);

} // namespace kneecoach
