// SPDX-License-Identifier: MIT
#include "content/check_pack.h"

#include "content/check_parts.h"

#include <array>

namespace kneecoach {
namespace {

struct Check {
    std::string_view name;
    void (*run)(const Pack& pack, Notes& notes);
};

constexpr std::array checks{
    Check{"doubled-id", doubledIds},
    Check{"no-source", withoutSource},
    Check{"unknown-source", unknownSources},
    Check{"pages-apart", pagesApart},
    Check{"first-answer", firstAnswerNotClear},
    Check{"effects-shrink", effectsShrink},
    Check{"number", wrongNumbers},
    Check{"follow-up", wrongFollowUps},
    Check{"no-way-back", noWayBack},
    Check{"empty-restriction", emptyRestrictions},
    Check{"fixed-preparation", fixedPreparations},
    Check{"ceiling", limitsOverCeilings},
    Check{"ceiling", techniquesOverCeilings},
    Check{"ceiling", stepsOverCeilings},
    Check{"tempo", wrongTempos},
    Check{"times", wrongTimes},
    Check{"hands", wrongHands},
    Check{"out-of-reach", outOfReach},
    Check{"stray-place", strayPlaces},
    Check{"body-weight", weightTooLight},
    Check{"order", stepsOutsideOrder},
    Check{"asked", wronglyAsked},
    Check{"named-routine", namedRoutines},
    Check{"contradiction", contradictions},
    Check{"emergency-number", emergencyNumbers},
};

} // namespace

Findings checkPack(const Pack& pack) {
    Findings findings;
    if (pack.pages.empty())
        return findings; // questions would stand on no page; that was noted before
    for (const Check& check : checks) {
        Notes notes(check.name, findings);
        check.run(pack, notes);
    }
    return findings;
}

} // namespace kneecoach
