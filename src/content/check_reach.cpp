// SPDX-License-Identifier: MIT
#include "content/check_reach.h"

#include "content/check_parts.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

constexpr std::array reachChecks{
    NamedCheck{"changes-nothing", idleQuestions},
    NamedCheck{"shadowed", shadowedEffects},
    NamedCheck{"same-answer", sameAnswers},
    NamedCheck{"unused-restriction", unusedRestrictions},
    NamedCheck{"unused-region", unusedRegions},
    NamedCheck{"uncited-source", uncitedSources},
};

template <class List, class AnId>
bool holds(const List& list, const AnId& id) {
    return std::ranges::find(list, id) != list.end();
}

bool isImposed(const Pack& pack, const RestrictionId& id) {
    const auto imposes = [&](const Answer& answer) { return holds(answer.restrictions, id); };
    return std::ranges::any_of(pack.questions,
        [&](const Question& question) { return std::ranges::any_of(question.chain, imposes); });
}

bool isMassaged(const Pack& pack, const RegionId& id) {
    return std::ranges::any_of(
        pack.steps, [&](const Step& step) { return holds(step.regions, id); });
}

} // namespace

Findings checkReach(const Pack& pack) { return found(reachChecks, pack); }

void unusedRestrictions(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.restrictions.size(); ++i)
        if (!isImposed(pack, pack.restrictions[i].id))
            notes.warning("questions.json", path("restrictions", i),
                "no answer imposes " + inQuotes(pack.restrictions[i].id)
                    + "; one at least was expected");
}

void unusedRegions(const Pack& pack, Notes& notes) {
    for (std::size_t i = 0; i < pack.regions.size(); ++i)
        if (!isMassaged(pack, pack.regions[i].id))
            notes.warning("body.json", path("regions", i),
                "no step massages " + inQuotes(pack.regions[i].id) + "; one at least was expected");
}

} // namespace kneecoach
