// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/place.h"

#include <string_view>
#include <vector>

namespace kneecoach {

// What may be changed about the plan. The permit and the ceilings narrow whatever is asked for.

/// "legs", "minutes", "tools" …; what is not named so is the list of all.
ChangingPlan::Of subjectNamed(std::string_view text);
std::string_view name(ChangingPlan::Of of);

/// The subjects that can be changed here, in the order of the list.
std::vector<ChangingPlan::Of> subjects(const Told& told);

/// Turns the step called `id` on or off: one that is always there off, one that comes only when asked for on.
/// Answers whether there is such a step that can be turned.
bool turnStep(const Pack& pack, Wish& wish, std::string_view id);

/// Whether the wish has it on.
bool isOn(const Pack& pack, const Wish& wish, const Step& step);

/// Steps a person may turn on or off, in the order of the routine.
std::vector<const Step*> turnableSteps(const Pack& pack);

/// Makes `wish` what `asked` says ("minutes/8", "tool/ball" …). Answers whether it was understood.
bool changeWish(const Pack& pack, Wish& wish, Leg tenderLeg, std::string_view asked);

} // namespace kneecoach
