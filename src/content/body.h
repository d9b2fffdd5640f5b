// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/restriction.h"

namespace kneecoach {

/// A reference as written in a pack: a source's id, or a seed and its line ("000 L13").
using SourceRef = std::string;

enum class Side { front, back, inner, outer };

/// A stretch of muscle that can be massaged, tapped and excluded.
struct Region {
    RegionId id;
    GroupId group;
    std::vector<Side> sides;
    bool enoughAlone = true;  ///< false: a leg left with only such regions has no safe place (screening rule 6)
    std::vector<SourceRef> sources;
};

/// A place no hand goes, for anyone; a tap on it takes its neighbours (screening rule 4).
struct AlwaysOff {
    PlaceId id;
    std::vector<Side> sides;
    RegionBits takes;
    std::vector<SourceRef> sources;
};

/// How the leg is placed within a position, and the regions the hands reach then.
struct Setup {
    SetupId id;
    bool needsStool = false;
    RegionBits reaches;
};

struct Position {
    PositionId id;
    bool canBeWished = false;
    bool liesOnOtherLeg = false;  ///< taken from a leg when the other may not start (screening rule 5)
    bool needsVoice = false;
    std::vector<Setup> setups;
};

struct Preparation {
    enum class When { look, before, between, after };

    PreparationId id;
    When when = When::before;
    PositionBits positions;  ///< of the session it is for; none: all of them
    bool canBeExcluded = false;
    std::vector<SourceRef> sources;
};

}  // namespace kneecoach
