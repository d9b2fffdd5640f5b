// SPDX-License-Identifier: MIT
#pragma once

#include "screening/check.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kneecoach {

/// A stop that outlives the answer it came from (screening rule 10): one of the person, or of a leg that somebody has to
/// see first. It holds until an `Ending` ends it.
struct RememberedStop {
    Outcome outcome = Outcome::emergency;
    std::vector<QuestionId> questions; ///< that led to it; none: felt unwell during a session
    std::optional<Leg> leg;            ///< nothing: neither leg starts
    Instant at;                        ///< when it was shown

    friend bool operator==(const RememberedStop&, const RememberedStop&) = default;
};

/// "A doctor or nurse has checked this and said it is OK", or "I have seen someone".
struct WasChecked {
    std::string by;
    Date on;
};

/// "I tapped that by mistake"; the whole page is asked again.
struct WasMistake {};

/// "No fever for 2 days."
struct WentAway {};

using Ending = std::variant<WasChecked, WasMistake, WentAway>;

/// Whether `ending`, said at `now`, ends `stop`.
bool ends(const Pack& pack, const RememberedStop& stop, const Ending& ending, const Instant& now);

/// Whether a stop like this may ever end by going away: all that led to it is a thing that passes, such as a fever.
bool canGoAway(const Pack& pack, const RememberedStop& stop);

/// The stop of the person that the answers of `check` lead to; the most urgent of them names it.
std::optional<RememberedStop> personStop(const Pack& pack, const Check& check);

/// The stops of single legs that hold until somebody has seen them.
std::vector<RememberedStop> legStops(const Pack& pack, const Check& check);

/// What the stops in force say to `screen`.
std::vector<Stop> stopsOf(const std::vector<RememberedStop>& stops);

} // namespace kneecoach
