// SPDX-License-Identifier: MIT
#include "content/check_pack.h"

#include "content/check_parts.h"

#include <array>

namespace kneecoach {
namespace {

constexpr std::array checks{
    NamedCheck{"doubled-id", doubledIds},
    NamedCheck{"no-source", withoutSource},
    NamedCheck{"unknown-source", unknownSources},
    NamedCheck{"pages-apart", pagesApart},
    NamedCheck{"first-answer", firstAnswerNotClear},
    NamedCheck{"effects-shrink", effectsShrink},
    NamedCheck{"number", wrongNumbers},
    NamedCheck{"follow-up", wrongFollowUps},
    NamedCheck{"no-way-back", noWayBack},
    NamedCheck{"empty-restriction", emptyRestrictions},
    NamedCheck{"fixed-preparation", fixedPreparations},
    NamedCheck{"ceiling", limitsOverCeilings},
    NamedCheck{"ceiling", techniquesOverCeilings},
    NamedCheck{"ceiling", stepsOverCeilings},
    NamedCheck{"tempo", wrongTempos},
    NamedCheck{"times", wrongTimes},
    NamedCheck{"hands", wrongHands},
    NamedCheck{"out-of-reach", outOfReach},
    NamedCheck{"stray-place", strayPlaces},
    NamedCheck{"body-weight", weightTooLight},
    NamedCheck{"order", stepsOutsideOrder},
    NamedCheck{"asked", wronglyAsked},
    NamedCheck{"named-routine", namedRoutines},
    NamedCheck{"contradiction", contradictions},
    NamedCheck{"emergency-number", emergencyNumbers},
};

} // namespace

Findings checkPack(const Pack& pack) {
    if (pack.pages.empty()) return {}; // questions would stand on no page; that was noted before
    return found(checks, pack);
}

} // namespace kneecoach
