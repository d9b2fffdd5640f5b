// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk_place.h"

namespace kneecoach {

/// The film lasts at most as long as this, at its least speed that does.
inline constexpr Millis longestFilm{80'000};

/// A whole routine of the left leg, as somebody gets it who is fine, at the beginning of its film. The player is the real
/// one; only its clock runs faster.
ShowingRoutine filmOf(const Pack& pack, const Now& now);

/// Moves the film on to `now`. A caption stands as long as saying it takes; lines that come meanwhile fall away.
ShowingRoutine playedOn(ShowingRoutine showing, Millis now);

/// Somebody who has nothing to tell but "no" and no pain: for examples.
Check nothingToTell(const Pack& pack, const Instant& now);

} // namespace kneecoach
